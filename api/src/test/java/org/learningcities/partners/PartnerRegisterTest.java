package org.learningcities.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.Database;
import org.learningcities.TestPartners;
import org.learningcities.TestPartners.Registered;

/** The secretariat keeps the register of partner systems; a city sees and ends those that act for it. */
@QuarkusTest
class PartnerRegisterTest {
    private static final String MEDELLIN = "medellin-co";

    private final String client = "register-" + UUID.randomUUID();

    @Test
    void the_secretariat_registers_a_client_for_a_city() {
        Response made = TestPartners.register(TestPartners.body(client, MEDELLIN, "cities:read", 60))
                .statusCode(201)
                .header("ETag", "\"1-en\"")
                .body("clientId", equalTo(client))
                .body("city.slug", equalTo(MEDELLIN))
                .body("scopes", equalTo(List.of("cities:read")))
                .body("requestsPerMinute", equalTo(60))
                .body("state", equalTo("ACTIVE"))
                .body("from", notNullValue())
                .body("to", nullValue())
                .extract()
                .response();
        TestPartners.by("secretariat")
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(made.path("id")));
    }

    @Test
    void a_client_has_one_registration_at_a_time_and_may_have_another_afterwards() {
        String body = TestPartners.body(client, MEDELLIN, "cities:read", null);
        String id = TestPartners.register(body).statusCode(201).extract().path("id");
        TestPartners.register(body).statusCode(409).body("type", endsWith("/problems/partner-registered"));
        Registered first = new Registered(client, id).ended();
        TestPartners.register(body).statusCode(201);
        first.end("secretariat").statusCode(409).body("type", endsWith("/problems/partner-ended"));
        first.change("secretariat", "{\"name\": \"Another\"}").statusCode(409);
    }

    @Test
    void one_that_has_not_begun_can_be_ended_and_leaves_its_time_free() {
        String planned = TestPartners.body(client, MEDELLIN, "cities:read", null)
                .replaceFirst("\\{", "{\"from\": \"2999-01-01T00:00:00Z\",");
        String id = TestPartners.register(planned)
                .statusCode(201)
                .body("state", equalTo("PLANNED"))
                .extract()
                .path("id");
        new Registered(client, id).end("secretariat").statusCode(200).body("state", equalTo("ENDED"));
        TestPartners.register(TestPartners.body(client, MEDELLIN, "cities:read", null))
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'cities:write'   | ''            | /scopes/0 | write-needs-city",
                "'cities:raed'    | 'medellin-co' | /scopes/0 | unknown-value",
                "'cities:read cities:read' | 'medellin-co' | /scopes/1 | named-twice",
                "'cities:read'    | 'nowhere-xx'  | /city     | unknown-city"
            })
    void what_makes_no_sense_is_refused(String scopes, String city, String pointer, String code) {
        TestPartners.register(TestPartners.body(client, city.isEmpty() ? null : city, scopes, null))
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message", not(endsWith(" ")));
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        TestPartners.register(TestPartners.body(client, MEDELLIN, "cities:read", null)
                        .replaceFirst("\\{", "{\"to\": \"2001-01-01T00:00:00Z\","))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "with space", "semi;colon", "\u00fcber-portal"})
    void a_client_id_that_is_none_is_refused(String odd) {
        TestPartners.register(TestPartners.body(odd, MEDELLIN, "cities:read", null))
                .statusCode(400)
                .body("errors.pointer", hasItem("/clientId"));
    }

    @Test
    void terms_are_changed_from_the_version_that_was_seen() {
        Registered partner = TestPartners.registered(MEDELLIN);
        partner.change("secretariat", "{\"requestsPerMinute\": 10, \"contact\": \"new@example.org\"}")
                .statusCode(200)
                .header("ETag", "\"2-en\"")
                .body("requestsPerMinute", equalTo(10));
        TestPartners.by("secretariat")
                .header("If-Match", "\"1-en\"")
                .body("{\"requestsPerMinute\": 20}")
                .patch("/api/v1/partners/" + partner.id())
                .then()
                .statusCode(412)
                .body("current.requestsPerMinute", equalTo(10))
                .body("differing", hasItems("/contact", "/requestsPerMinute"));
        partner.change("secretariat", "{\"requestsPerMinute\": null}")
                .statusCode(200)
                .body("requestsPerMinute", nullValue());
        partner.change("secretariat", "{\"city\": \"cork-ie\"}").statusCode(400);
        partner.change("secretariat", "{\"clientId\": \"another\"}").statusCode(400);
    }

    @Test
    void the_team_of_the_city_sees_what_acts_for_it_and_its_coordinator_ends_it() {
        Registered partner = TestPartners.registered(MEDELLIN);
        partner.read("team-medellin")
                .statusCode(200)
                .body("actions.find { it.action == 'end' }.why", equalTo("coordinator-needed"));
        partner.change("coordinator-medellin", "{\"name\": \"Ours\"}").statusCode(403);
        partner.end("team-medellin").statusCode(403);
        partner.end("coordinator-cork").statusCode(404);
        partner.read("coordinator-cork").statusCode(404);
        TestPartners.by("team-medellin")
                .get("/api/v1/cities/medellin-co/partners")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(partner.id()))
                .body("items.city.slug", everyItem(equalTo(MEDELLIN)));
        partner.end("coordinator-medellin").statusCode(200).body("actions.allowed", equalTo(List.of(false, false)));
    }

    @Test
    void one_without_a_city_is_the_secretariats_alone() {
        Registered partner = TestPartners.registered(null);
        partner.read("secretariat").statusCode(200).body("city", nullValue());
        partner.read("coordinator-medellin").statusCode(404);
        partner.as("cities:read").get("/api/v1/cities/medellin-co/draft").then().statusCode(404);
    }

    @Test
    void the_register_is_read_page_by_page_the_newest_first() {
        Registered older = TestPartners.registered(MEDELLIN);
        Registered newer = TestPartners.registered(MEDELLIN);
        String next = TestPartners.by("secretariat")
                .get("/api/v1/partners?limit=1&count=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(newer.id()))
                .body("total", notNullValue())
                .extract()
                .path("next");
        TestPartners.by("secretariat")
                .queryParam("cursor", next)
                .queryParam("limit", 1)
                .get("/api/v1/partners")
                .then()
                .body("items[0].id", equalTo(older.id()));
        TestPartners.by("coordinator-medellin").get("/api/v1/partners").then().statusCode(403);
    }

    @Test
    void the_history_tells_who_registered_changed_and_ended_it_and_keeps_no_address() throws SQLException {
        Registered partner = TestPartners.registered(MEDELLIN);
        partner.change("secretariat", "{\"contact\": \"secret@example.org\"}").statusCode(200);
        partner.end("coordinator-medellin").statusCode(200);
        assertThat(Database.rows("""
                select acting_role || ' ' || action || ' ' || coalesce(reason, '-') from history
                where object_type = 'partner' and object_id = '%s' order by seq""".formatted(partner.id())))
                .containsExactly(
                        "SECRETARIAT register-partner Tests",
                        "SECRETARIAT change-partner -",
                        "COORDINATOR end-partner Tests");
        assertThat(Database.rows("select changes::text from history where object_id = '" + partner.id() + "'"))
                .noneMatch(changes -> changes.contains("@example.org"));
    }
}
