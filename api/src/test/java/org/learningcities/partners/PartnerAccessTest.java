package org.learningcities.partners;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;
import org.learningcities.TestPartners;
import org.learningcities.TestPartners.Registered;
import org.learningcities.Tokens;
import org.learningcities.cities.TestCities;

/** A program calls in its own name: what it may, it may for its city alone, with its scopes alone, and as long as it is registered. */
@QuarkusTest
class PartnerAccessTest {
    private static final String OTHER = "/api/v1/cities/medellin-co/draft";

    @Inject
    TestCities cities;

    private String slug = "";
    private String draft = "";
    private String coordinator = "";

    @BeforeEach
    void a_city_with_a_coordinator_who_is_writing() {
        coordinator = "partner-" + UUID.randomUUID().toString().substring(0, 8);
        UUID city = cities.member(coordinator, "Programstadt");
        slug = "test-" + coordinator;
        draft = "/api/v1/cities/" + slug + "/draft";
        Tokens.account(coordinator, "Corinna");
        given().auth().oauth2(Tokens.of(coordinator)).get("/api/v1/me").then().statusCode(200);
        cities.role(city, coordinator, "COORDINATOR");
        write(TestPartners.by(coordinator), "{\"website\": \"https://stadt.example.org\"}")
                .statusCode(200);
    }

    @AfterEach
    void nobody_is_left_behind() throws SQLException {
        Database.run("delete from partner where city_id in (select id from city where slug = '" + slug + "')");
        Database.run("delete from city_draft where city_id in (select id from city where slug = '" + slug + "')");
        cities.remove();
    }

    @Test
    void a_registered_program_writes_and_publishes_for_its_city_what_it_wrote_itself() {
        Registered partner = TestPartners.registered(slug);
        write(partner.as(TestPartners.ALL), "{\"summary\": {\"en\": \"Courses every evening.\"}}")
                .statusCode(200)
                .body("changed.by", everyItem(nullValue()))
                .body("actions.find { it.action == 'publish' }.allowed", equalTo(true))
                .body("actions.find { it.action == 'discard' }.allowed", equalTo(false));
        publish(partner, "{}").statusCode(200).body("changed.field", equalTo(List.of("/website")));
        given().get("/api/v1/cities/" + slug)
                .then()
                .statusCode(200)
                .body("summary.text", equalTo("Courses every evening."))
                .body("website", nullValue());
        publish(partner, "{\"fields\": [\"/website\"]}").statusCode(409);
    }

    @Test
    void what_a_person_is_still_writing_is_not_the_programs_to_publish_or_to_give_up() {
        Registered partner = TestPartners.registered(slug);
        write(partner.as(TestPartners.ALL), "{\"summary\": {\"en\": \"Courses every evening.\"}}")
                .statusCode(200);
        publish(partner, "{\"fields\": [\"/website\"]}").statusCode(422).body("errors.pointer", hasItem("/fields/0"));
        RequestSpecification program = partner.as(TestPartners.ALL);
        String tag = partner.as("cities:read").get(draft).header("ETag");
        program.header("If-Match", tag)
                .delete(draft)
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/person-needed"));
    }

    @Test
    void the_history_names_the_program_and_shows_it_no_people() {
        Registered partner = TestPartners.registered(slug);
        write(partner.as(TestPartners.ALL), "{\"summary\": {\"en\": \"Courses every evening.\"}}")
                .statusCode(200);
        TestPartners.by(coordinator).get(draft).then().body("changed.by", hasItem("Portal " + partner.client()));
        publish(partner, "{\"reason\": \"Nightly\"}").statusCode(200);
        TestPartners.by(coordinator)
                .body("{}")
                .post(draft + "/actions/publish")
                .then()
                .statusCode(200);
        String history = "/api/v1/cities/" + slug + "/history";
        TestPartners.by(coordinator)
                .get(history)
                .then()
                .body("items.find { it.actor.kind == 'PARTNER' }.actor.name", equalTo("Portal " + partner.client()))
                .body("items.find { it.actor.kind == 'PARTNER' }.actingRole", equalTo("PARTNER"))
                .body("items.find { it.actor.kind == 'PARTNER' }.reason", equalTo("Nightly"))
                .body("items.find { it.actor.kind == 'PERSON' }.actor.name", equalTo("Corinna Test"));
        partner.as("history:read")
                .get(history)
                .then()
                .statusCode(200)
                .body("items.find { it.actor.kind == 'PERSON' }.actor.name", nullValue())
                .body("items.action", not(hasItem("discard-draft")));
    }

    @Test
    void the_history_of_the_city_tells_its_team_what_was_decided_about_programs() {
        Registered partner = TestPartners.registered(slug);
        partner.end(coordinator).statusCode(200);
        String history = "/api/v1/cities/" + slug + "/history?count=true";
        TestPartners.by(coordinator)
                .get(history)
                .then()
                .body("items.action.take(2)", equalTo(List.of("end-partner", "register-partner")))
                .body("items[0].actor.name", equalTo("Corinna Test"))
                .body("items[0].reason", equalTo("Tests"));
        TestPartners.registered(slug)
                .as("history:read")
                .get(history)
                .then()
                .body("items.action", not(hasItem("end-partner")));
    }

    @Test
    void a_token_without_the_scope_is_refused_and_told_which_one_it_needs() {
        Registered partner = TestPartners.registered(slug);
        refused(
                partner.as("cities:read")
                        .header("If-Match", "\"1-en\"")
                        .body("{}")
                        .patch(draft)
                        .then(),
                "cities:write");
        refused(partner.as("cities:write").get(draft).then(), "cities:read");
        refused(
                partner.as("cities:read cities:write")
                        .get("/api/v1/cities/" + slug + "/history")
                        .then(),
                "history:read");
    }

    @Test
    void a_token_opens_no_more_than_the_registration_grants() {
        Registered partner = TestPartners.registered(slug, "cities:read", null);
        partner.as(TestPartners.ALL).get(draft).then().statusCode(200);
        refused(
                partner.as(TestPartners.ALL)
                        .header("If-Match", "\"1-en\"")
                        .body("{}")
                        .patch(draft)
                        .then(),
                "cities:write");
        partner.change("secretariat", "{\"scopes\": [\"cities:read\", \"cities:write\"]}")
                .statusCode(200);
        write(partner.as(TestPartners.ALL), "{\"summary\": {\"en\": \"Now I may.\"}}")
                .statusCode(200);
    }

    @Test
    void for_another_city_there_is_nothing() {
        Registered partner = TestPartners.registered(slug);
        partner.as("cities:read").get(OTHER).then().statusCode(404).body("type", endsWith("/problems/not-found"));
        partner.as("cities:read").get(OTHER + "/preview").then().statusCode(404);
        partner.as("history:read")
                .get("/api/v1/cities/medellin-co/history")
                .then()
                .statusCode(404);
        partner.as("cities:write")
                .body("{}")
                .post(OTHER + "/actions/publish")
                .then()
                .statusCode(404);
    }

    @Test
    void rights_end_with_the_registration_whatever_the_token_says() {
        Registered partner = TestPartners.registered(slug);
        String token = partner.token();
        given().auth().oauth2(token).get(draft).then().statusCode(200);
        partner.end(coordinator).statusCode(200).body("state", equalTo("ENDED"));
        given().auth().oauth2(token).get(draft).then().statusCode(404);
        given().auth().oauth2(token).get("/api/v1/cities/" + slug).then().statusCode(200);
    }

    @Test
    void a_program_that_nobody_registered_reads_what_is_public() {
        Registered stranger = TestPartners.unregistered();
        stranger.as(TestPartners.ALL)
                .get("/api/v1/cities?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        stranger.as(TestPartners.ALL).get(draft).then().statusCode(404);
    }

    @Test
    void a_registration_counts_from_its_beginning_to_its_end() throws SQLException {
        Registered partner = TestPartners.registered(slug);
        Database.run("update partner set valid_from = now() + interval '1 hour' where id = '" + partner.id() + "'");
        partner.as("cities:read").get(draft).then().statusCode(404);
        partner.read("secretariat").body("state", equalTo("PLANNED"));
        Database.run(
                "update partner set valid_from = now() - interval '2 hours', valid_to = now() - interval '1 hour' where id = '"
                        + partner.id() + "'");
        partner.as("cities:read").get(draft).then().statusCode(404);
        partner.read("secretariat").body("state", equalTo("ENDED"));
    }

    @Test
    void no_scope_opens_what_is_for_people() {
        Registered partner = TestPartners.registered(slug);
        for (String path : List.of("/api/v1/me", "/api/v1/cities/" + slug + "/team", "/api/v1/partners")) {
            partner.as(TestPartners.ALL)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/problems/person-needed"));
        }
    }

    @Test
    void who_tries_what_its_scopes_do_not_allow_leaves_a_trace() throws SQLException {
        Registered partner = TestPartners.registered(slug);
        String request = "scope-" + UUID.randomUUID();
        partner.as("cities:read")
                .headers(Map.of("If-Match", "\"1-en\"", "X-Request-Id", request))
                .body("{}")
                .patch(draft);
        assertThat(Database.rows("select actor_id || ' ' || action || ' ' || reason from denied where request_id = '"
                        + request + "'"))
                .containsExactly(partner.client() + " changeCityDraft insufficient-scope");
    }

    private static void refused(ValidatableResponse answer, String scope) {
        answer.statusCode(403)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/insufficient-scope"))
                .body("scope", equalTo(scope))
                .header(
                        "WWW-Authenticate",
                        equalTo("Bearer realm=\"learning-cities\", error=\"insufficient_scope\", scope=\"" + scope
                                + "\""));
    }

    private ValidatableResponse write(RequestSpecification writer, String patch) {
        String tag = TestPartners.by(coordinator).get(draft).header("ETag");
        return writer.header("If-Match", tag).body(patch).patch(draft).then();
    }

    private ValidatableResponse publish(Registered partner, String request) {
        return partner.as("cities:write")
                .body(request)
                .post(draft + "/actions/publish")
                .then();
    }
}
