package org.learningcities.profiles;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.cities.TestCities;

/** What a team has not published is its own: the secretariat looks into it with a reason that the team reads (T60). */
@QuarkusTest
class SupportTest {
    private static final String SECRETARIAT = "secretariat";
    private static final String COORDINATOR = "coordinator-cork";
    private static final TestDraft DRAFT = new TestDraft("test-supporting");

    @Inject
    TestCities cities;

    private UUID city = UUID.randomUUID();

    @BeforeEach
    void city() {
        city = cities.member("supporting", "Supportingen");
        cities.role(city, COORDINATOR, "COORDINATOR");
        DRAFT.write(COORDINATOR, "{\"website\": \"https://support.example.org\"}")
                .statusCode(200);
    }

    @AfterEach
    void remove() {
        cities.remove();
    }

    @Test
    void without_a_reason_the_draft_stays_closed_to_the_secretariat() {
        String needed = "/problems/support-reason-needed";
        DRAFT.read(SECRETARIAT).statusCode(403).body("type", endsWith(needed));
        DRAFT.preview(SECRETARIAT).statusCode(403).body("type", endsWith(needed));
        DRAFT.publish(SECRETARIAT, "{}").statusCode(403).body("type", endsWith(needed));
        DRAFT.write(SECRETARIAT, DRAFT.tag(COORDINATOR), "{\"website\": null}").statusCode(403);
        DRAFT.as(SECRETARIAT)
                .body("{\"reason\": \"\"}")
                .post(DRAFT.path() + "/actions/open-for-support")
                .then()
                .statusCode(400);
        DRAFT.read(SECRETARIAT).statusCode(403);
    }

    @Test
    void with_a_reason_it_opens_and_the_team_reads_why() {
        DRAFT.open(SECRETARIAT).statusCode(200).body("content.website", equalTo("https://support.example.org"));
        DRAFT.read(SECRETARIAT).statusCode(200);
        DRAFT.as(COORDINATOR)
                .get("/api/v1/cities/test-supporting/history")
                .then()
                .body("items[0].action", equalTo("open-for-support"))
                .body("items[0].actingRole", equalTo("SECRETARIAT"))
                .body("items[0].reason", equalTo("Asked for help"));
    }

    @Test
    void a_team_needs_no_reason_and_nobody_else_has_a_draft_to_open() {
        DRAFT.open(COORDINATOR).statusCode(403);
        DRAFT.open("expert").statusCode(404);
        DRAFT.open("commission-co").statusCode(404);
    }
}
