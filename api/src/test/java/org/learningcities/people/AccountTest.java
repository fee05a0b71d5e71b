package org.learningcities.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.Database;
import org.learningcities.Tokens;

/** A person decides about language, time zone and e-mails of their own account. */
@QuarkusTest
class AccountTest {
    private String token = "";

    @BeforeEach
    void somebody() {
        String username = "account-" + UUID.randomUUID();
        Tokens.account(username, "Ada");
        token = Tokens.of(username);
    }

    @Test
    void the_account_says_which_mails_are_wanted() {
        me().body("notices.deadlines", equalTo(true)).body("notices.digest", equalTo("WEEKLY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/merge-patch+json"})
    void what_a_patch_names_is_changed_and_the_rest_stays(String type) {
        change(type, etag(), "{\"language\": \"fr\", \"notices\": {\"digest\": \"NEVER\"}}")
                .statusCode(200)
                .header("ETag", "\"2-en\"")
                .body("version", equalTo(2))
                .body("language", equalTo("fr"))
                .body("notices.deadlines", equalTo(true))
                .body("notices.digest", equalTo("NEVER"));
        change(type, "\"2-en\"", "{\"timeZone\": \" America/La_Paz \"}")
                .statusCode(200)
                .body("timeZone", equalTo("America/La_Paz"))
                .body("language", equalTo("fr"));
        change(type, "\"3-en\"", "{\"timeZone\": null}").statusCode(200).body("timeZone", nullValue());
        me().header("ETag", "\"4-en\"").body("notices.digest", equalTo("NEVER"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"langauge\": \"fr\"}                | 400 | /langauge          | unknown-property",
                "{\"langauge\": null}                  | 400 | /langauge          | unknown-property",
                "{\"id\": \"x\"}                       | 400 | /id                | unknown-property",
                "{\"notices\": {\"digset\": null}}     | 400 | /notices/digset    | unknown-property",
                "{\"language\": \"de\"}                | 400 | /language          | pattern",
                "{\"language\": null}                  | 400 | /language          | not-null",
                "{\"language\": 7}                     | 400 | /language          | wrong-type",
                "{\"notices\": null}                   | 400 | /notices           | not-null",
                "{\"notices\": {\"digest\": \"HOURLY\"}}  | 400 | /notices/digest    | wrong-type",
                "{\"notices\": {\"deadlines\": false}} | 422 | /notices/deadlines | always-on",
                "{\"timeZone\": \"Mars/Olympus\"}      | 422 | /timeZone          | unknown-time-zone",
                "{\"timeZone\": \"a\\u0000b\"}         | 400 | /timeZone          | control-character"
            })
    void what_cannot_be_is_refused_with_its_place(String body, int status, String pointer, String code) {
        change("application/json", etag(), body)
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        me().header("ETag", "\"1-en\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"x\"", "{", ""})
    void a_patch_is_an_object(String body) {
        change("application/json", etag(), body).statusCode(400);
    }

    @Test
    void a_patch_that_changes_nothing_makes_no_version_and_no_history() throws SQLException {
        String etag = etag();
        long history = Database.count("history");
        change("application/json", etag, "{\"language\": \"en\"}")
                .statusCode(200)
                .header("ETag", etag);
        change("application/json", etag, "{}").statusCode(200).header("ETag", etag);
        assertThat(Database.count("history")).isEqualTo(history);
    }

    @Test
    void who_comes_late_is_told_what_changed_meanwhile() {
        String etag = etag();
        change("application/json", etag, "{\"language\": \"ru\"}").statusCode(200);
        change("application/json", "\"2-en\"", "{\"notices\": {\"digest\": \"DAILY\"}}")
                .statusCode(200);
        change("application/json", etag, "{\"timeZone\": \"Asia/Tokyo\"}")
                .statusCode(412)
                .body("type", endsWith("/problems/precondition-failed"))
                .body("current.version", equalTo(3))
                .body("current.language", equalTo("ru"))
                .body("differing", equalTo(List.of("/language", "/notices/digest")));
        change("application/json", "\"2-en\"", "{\"timeZone\": \"Asia/Tokyo\"}")
                .statusCode(412)
                .body("differing", equalTo(List.of("/notices/digest")));
    }

    @Test
    void of_many_who_change_at_once_exactly_one_wins_and_the_others_see_the_winner() throws Exception {
        String etag = etag();
        List<String> zones = List.of("Asia/Tokyo", "Asia/Amman", "Europe/Paris", "Africa/Dakar", "America/La_Paz");
        List<Callable<Integer>> calls = IntStream.range(0, 50)
                .mapToObj(i -> (Callable<Integer>)
                        () -> change("application/json", etag, "{\"timeZone\": \"" + zones.get(i % 5) + "\"}")
                                .extract()
                                .statusCode())
                .toList();
        List<Integer> answers;
        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            answers = callers.invokeAll(calls).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        me().header("ETag", "\"2-en\"");
    }

    @Test
    void a_partner_system_has_no_account_to_change() {
        given().auth()
                .oauth2(Tokens.ofPartner())
                .contentType("application/json")
                .header("If-Match", "\"1-en\"")
                .body("{}")
                .patch("/api/v1/me")
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/person-needed"));
    }

    @Test
    void the_history_tells_what_was_decided_about_but_not_what() throws SQLException {
        String id = me().extract().path("id");
        change("application/json", etag(), "{\"language\": \"zh\"}").statusCode(200);
        assertThat(Database.rows("select action || changes::text || object_version from history where object_id = '"
                        + id + "' order by seq"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("change-preferences")
                .contains("/language")
                .endsWith("2")
                .doesNotContain("zh");
    }

    private ValidatableResponse me() {
        return given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200);
    }

    private String etag() {
        return me().extract().header("ETag");
    }

    private ValidatableResponse change(String type, String etag, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(type)
                .header("If-Match", etag)
                .body(body)
                .patch("/api/v1/me")
                .then();
    }
}
