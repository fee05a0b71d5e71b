package org.learningcities.people;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.learningcities.Tokens;

/** Who signs in becomes a person of the platform, with the rights that our database holds at that moment. */
@QuarkusTest
class MeTest {
    private static final String CORK = "0b5e2a10-0000-4000-8000-000000000005";

    @Inject
    EntityManager entities;

    @Test
    void a_coordinator_sees_name_language_role_city_and_time_zone() {
        me(Tokens.of("coordinator-medellin"))
                .header("Cache-Control", "no-store")
                .header("ETag", matchesPattern("\"\\d+-en\""))
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"))
                .body("name", equalTo("Lucia Monte (demo)"))
                .body("email", equalTo("coordinator-medellin@example.org"))
                .body("language", equalTo("es"))
                .body("timeZone", equalTo("America/Bogota"))
                .body("roles", hasSize(1))
                .body("roles[0].role", equalTo("COORDINATOR"))
                .body("roles[0].scope", equalTo("CITY"))
                .body("roles[0].city.slug", equalTo("medellin-co"))
                .body("roles[0].from", startsWith("20"))
                .body("roles[0].to", nullValue())
                .body("cities.slug", equalTo(List.of("medellin-co")));
    }

    @Test
    void a_national_commission_acts_for_its_country_and_for_no_city() {
        me(Tokens.of("commission-co"))
                .body("roles[0].role", equalTo("NATIONAL_COMMISSION"))
                .body("roles[0].country.code", equalTo("CO"))
                .body("cities", hasSize(0))
                .body("timeZone", nullValue());
    }

    @Test
    void every_demo_account_has_the_role_that_its_file_names() {
        assertThat(List.of("secretariat", "expert", "juror", "team-medellin", "member").stream()
                        .map(account ->
                                me(Tokens.of(account)).extract().jsonPath().getString("roles[0].role"))
                        .toList())
                .containsExactly("SECRETARIAT", "EXPERT", "JUROR", "TEAM_MEMBER", "TEAM_MEMBER");
    }

    @Test
    void names_of_countries_come_in_the_language_of_the_request() {
        given().auth()
                .oauth2(Tokens.of("coordinator-cork"))
                .header("Accept-Language", "fr")
                .get("/api/v1/me")
                .then()
                .header("Content-Language", "fr")
                .body("cities[0].country.name.text", equalTo("Irlande"));
    }

    @Test
    void a_role_that_ended_gives_no_right_although_the_token_is_still_valid() {
        String token = Tokens.of("coordinator-cork");
        me(token).body("roles", hasSize(1));
        change("update role_assignment set valid_to = now() where person_id = " + personOf(CORK));
        me(token).body("roles", hasSize(0)).body("cities", hasSize(0));
        change("update role_assignment set valid_to = null where person_id = " + personOf(CORK));
        me(token).body("roles", hasSize(1));
    }

    @Test
    void a_role_that_has_not_begun_gives_no_right_yet() {
        change("update role_assignment set valid_from = now() + interval '1 hour' where person_id = " + personOf(CORK));
        me(Tokens.of("coordinator-cork")).body("roles", hasSize(0));
        change("update role_assignment set valid_from = '2015-01-01T00:00:00Z' where person_id = " + personOf(CORK));
    }

    @Test
    void parallel_first_calls_make_one_person_and_one_line_in_the_history() throws Exception {
        String username = "new-" + UUID.randomUUID();
        Tokens.account(username, "Nora");
        String token = Tokens.answer("learning-cities-test", username, "openid").getString("access_token");
        Callable<String> call = () -> me(token).extract().path("id");
        Set<String> ids;
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            ids = callers.invokeAll(java.util.Collections.nCopies(8, call)).stream()
                    .map(MeTest::resultOf)
                    .collect(toSet());
        }
        assertThat(ids).hasSize(1);
        assertThat(actionsOn(ids.iterator().next())).containsExactly("sign-in-first");
    }

    @Test
    void a_person_without_a_role_is_welcome_and_has_no_rights() {
        String username = "guest-" + UUID.randomUUID();
        Tokens.account(username, "Gus");
        me(Tokens.of(username))
                .body("name", equalTo("Gus Test"))
                .body("language", equalTo("en"))
                .body("roles", hasSize(0));
    }

    @Test
    void the_platform_writes_in_the_language_of_the_account() {
        String username = "french-" + UUID.randomUUID();
        Tokens.account(username, "Fleur", "fr");
        given().auth()
                .oauth2(Tokens.of(username))
                .header("Accept-Language", "ru")
                .get("/api/v1/me")
                .then()
                .header("Content-Language", "ru")
                .body("language", equalTo("fr"));
    }

    @Test
    void a_name_that_changed_in_the_account_is_followed_and_the_history_keeps_no_personal_data() {
        String username = "renamed-" + UUID.randomUUID();
        Tokens.account(username, "Rae");
        String token = Tokens.of(username);
        String id = me(token).extract().path("id");
        change("update person set name = 'Former Name' where id = '" + id + "'");
        me(token).body("name", equalTo("Rae Test"));
        assertThat(actionsOn(id)).containsExactly("sign-in-first", "identity-changed");
        assertThat(entities.createNativeQuery(
                                "select changes::text || actor_name from history where object_id = :id and action = 'identity-changed'",
                                String.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .asString()
                .contains("name")
                .doesNotContain("Rae", "Former");
    }

    @Test
    void a_partner_system_is_told_that_it_is_no_person() {
        given().auth()
                .oauth2(Tokens.ofPartner())
                .get("/api/v1/me")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", matchesPattern("http.*/problems/person-needed"));
    }

    private static ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200);
    }

    private static String personOf(String subject) {
        return "(select id from person where subject = '" + subject + "')";
    }

    private List<String> actionsOn(String person) {
        return entities.createNativeQuery("select action from history where object_id = :id order by seq", String.class)
                .setParameter("id", person)
                .getResultStream()
                .map(String::valueOf)
                .toList();
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private static String resultOf(Future<String> call) {
        try {
            return call.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
