package org.learningcities.tasks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;
import org.learningcities.Tokens;
import org.learningcities.cities.TestCities;

/** Each person reads what waits for them, and nothing of what waits for others. */
@QuarkusTest
class TaskTest {
    @Inject
    TestCities cities;

    private String key = "";
    private String coordinator = "";

    @BeforeEach
    void a_city_with_a_coordinator() {
        key = UUID.randomUUID().toString().substring(0, 8);
        UUID city = cities.member(key, "Taskingen " + key);
        coordinator = person("tilda");
        cities.role(city, coordinator, "COORDINATOR");
    }

    @AfterEach
    void remove() throws Exception {
        Database.run("delete from team_invitation where city_id in (select id from city where slug like 'test-%')");
        cities.remove();
    }

    @Test
    void who_acts_for_nobody_has_nothing_to_do() {
        as(person("nils")).get("/api/v1/me/tasks").then().statusCode(200).body("items", empty());
        given().get("/api/v1/me/tasks").then().statusCode(401);
    }

    @Test
    void a_profile_with_gaps_waits_until_it_is_whole() {
        tasks(coordinator)
                .body("items.kind", contains("INCOMPLETE_PROFILE"))
                .body("items[0].count", equalTo(10))
                .body("items[0].city.slug", equalTo("test-" + key))
                .body("items[0].link", equalTo("/my-city/test-" + key));
        write("{\"website\": \"https://tasks.example.org\"}");
        tasks(coordinator).body("items[0].count", equalTo(9));
    }

    @Test
    void a_draft_waits_for_a_coordinator_when_it_has_rested_for_a_week() throws Exception {
        write("{\"website\": \"https://tasks.example.org\"}");
        assertThat(kinds(coordinator)).doesNotContain("DRAFT_UNPUBLISHED");
        Database.run(
                "update city_draft set updated_at = now() - interval '8 days' where city_id = (select id from city where slug = 'test-%s')"
                        .formatted(key));
        tasks(coordinator)
                .body("items[0].kind", equalTo("DRAFT_UNPUBLISHED"))
                .body("items[0].count", equalTo(1))
                .body("items[0].since", notNullValue());
        publish();
        assertThat(kinds(coordinator)).doesNotContain("DRAFT_UNPUBLISHED");
    }

    @Test
    void outdated_translations_wait() {
        write("{\"summary\": {\"en\": \"One.\", \"fr\": \"Un.\"}}");
        publish();
        assertThat(kinds(coordinator)).doesNotContain("STALE_TRANSLATIONS");
        write("{\"summary\": {\"en\": \"Two.\"}}");
        publish();
        tasks(coordinator).body("items.find { it.kind == 'STALE_TRANSLATIONS' }.count", equalTo(1));
    }

    @Test
    void a_request_waits_for_the_secretariat_until_it_is_decided() {
        String id = as(coordinator)
                .body("{\"rename\": {\"name\": \"Test Neu %s\", \"from\": \"2026-01-01\"}, \"reason\": \"Decree\"}"
                        .formatted(key))
                .post("/api/v1/cities/test-" + key + "/identity/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String mine = "items.findAll { it.kind == 'IDENTITY_REQUEST' }.city.slug";
        tasks("secretariat").body(mine, hasItem("test-" + key));
        assertThat(kinds(coordinator)).doesNotContain("IDENTITY_REQUEST");
        as("secretariat")
                .body("{\"reason\": \"Not in force\"}")
                .post("/api/v1/identity-requests/" + id + "/actions/decline")
                .then()
                .statusCode(200);
        assertThat(tasks("secretariat").extract().jsonPath().getList(mine)).doesNotContain("test-" + key);
    }

    @Test
    void an_invitation_waits_for_whoever_has_proven_to_have_the_address() throws Exception {
        String guest = person("gia");
        String invitation = as(coordinator)
                .body("{\"email\": \"%s@example.org\", \"role\": \"TEAM_MEMBER\"}"
                        .formatted(guest.toUpperCase(java.util.Locale.ROOT)))
                .post("/api/v1/cities/test-" + key + "/team/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        tasks(guest)
                .body("items.kind", contains("INVITATION"))
                .body("items[0].city.slug", equalTo("test-" + key))
                .body("items[0].due", notNullValue());
        as(coordinator)
                .header("If-Match", "\"1-en\"")
                .delete("/api/v1/cities/test-" + key + "/team/invitations/" + invitation)
                .then()
                .statusCode(200);
        tasks(guest).body("items", empty());
    }

    private List<String> kinds(String account) {
        JsonPath answer = tasks(account).extract().jsonPath();
        return answer.getList("items.kind");
    }

    private static io.restassured.response.ValidatableResponse tasks(String account) {
        return as(account).get("/api/v1/me/tasks").then().statusCode(200);
    }

    private void write(String patch) {
        String draft = "/api/v1/cities/test-" + key + "/draft";
        String tag = as(coordinator).get(draft).header("ETag");
        as(coordinator).header("If-Match", tag).body(patch).patch(draft).then().statusCode(200);
    }

    private void publish() {
        as(coordinator)
                .body("{}")
                .post("/api/v1/cities/test-" + key + "/draft/actions/publish")
                .then()
                .statusCode(200);
    }

    private static String person(String first) {
        String account = first + "-" + UUID.randomUUID().toString().substring(0, 8);
        Tokens.account(account, first);
        as(account).get("/api/v1/me").then().statusCode(200);
        return account;
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType("application/json");
    }
}
