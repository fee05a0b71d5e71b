package org.learningcities.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.RawHttp;

/** What is written is read strictly, and refused with the place of the fault. */
@QuarkusTest
class WritingTest {

    @Test
    void a_good_body_is_taken() {
        post("{\"name\": \"Fès\", \"count\": 3, \"colour\": \"RED\", \"parts\": [{\"code\": \"a\"}]}")
                .statusCode(200);
        post("{\"name\": \"Fès\"}").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"x\", \"nmae\": \"y\"}                 | /nmae         | unknown-property",
                "{\"name\": \"x\", \"parts\": [{\"cod\": \"y\"}]}   | /parts/0/cod  | unknown-property",
                "{\"name\": \"x\", \"count\": \"three\"}            | /count        | wrong-type",
                "{\"name\": \"x\", \"count\": \"3\"}                | /count        | wrong-type",
                "{\"name\": \"x\", \"count\": 3.7}                  | /count        | wrong-type",
                "{\"name\": 7}                                      | /name         | wrong-type",
                "{\"name\": true}                                   | /name         | wrong-type",
                "{\"name\": [\"x\"]}                                | /name         | wrong-type",
                "{\"name\": \"x\", \"colour\": \"BLUE\"}            | /colour       | wrong-type",
                "{\"name\": \"x\", \"colour\": 0}                   | /colour       | wrong-type",
                "{\"name\": \"a\\u0000b\"}                          | /name         | control-character",
                "{\"name\": \"a\\u001bb\"}                          | /name         | control-character",
                "{\"name\": \"xxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}       | /name         | size",
                "{}                                                 | /name         | not-null",
                "{\"name\": \"x\", \"count\": 10}                   | /count        | max",
                "{\"name\": \"x\", \"parts\": [{\"code\": \"a\"}, {\"code\": \"toolong\"}]} | /parts/1/code | size"
            })
    void a_fault_is_named_by_its_place(String body, String pointer, String code) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/invalid-body"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "nonsense",
                "{\"name\": \"x\"} trailing",
                "{\"name\": \"x\"}{\"name\": \"y\"}",
                "{\"name\": \"x\", \"name\": \"y\"}",
                "{\"name\": \"x\", \"count\": 1e1000000000}",
                "{\"name\": \"x\", \"count\": 99999999999999999999999999999999999999999999999999}",
                "[{\"name\": \"x\"}]",
                "null",
                "{\"name\": \"x\",}",
                "{'name': 'x'}",
                "{\"name\": NaN}"
            })
    void what_is_no_json_of_the_documented_form_is_refused(String body) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", containsString("/problems/invalid-"));
    }

    @Test
    void a_body_that_is_endlessly_deep_is_refused() {
        for (String body : List.of("[".repeat(100_000), "{\"name\":" + "{\"a\":".repeat(10_000))) {
            assertThat(RawHttp.send("POST /api/v1/probe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                                    + body)
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        given().contentType("application/json")
                .body(new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, '"', '}'})
                .post("/api/v1/probe")
                .then()
                .statusCode(400);
        given().contentType("application/json; charset=UTF-16")
                .body("{\"name\": \"x\"}".getBytes(StandardCharsets.UTF_16))
                .post("/api/v1/probe")
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(500));
    }

    @Test
    void text_is_stored_trimmed_and_in_one_normal_form() {
        post("{\"name\": \"  Medelli\\u0301n \"}").statusCode(200).body("name", equalTo("Medell\u00edn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void other_media_types_are_not_read(String type) {
        given().header("Content-Type", type)
                .body("{\"name\": \"x\"}")
                .post("/api/v1/probe")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/unsupported-media-type"));
    }

    @Test
    void a_fault_is_explained_in_the_language_of_the_caller() {
        given().contentType("application/json")
                .header("Accept-Language", "ru")
                .body("{\"name\": \"xxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}")
                .post("/api/v1/probe")
                .then()
                .header("Content-Language", "ru")
                .body("errors[0].message", org.hamcrest.Matchers.matchesPattern(".*[а-я]{3,}.*"));
    }

    @Test
    void a_change_names_the_version_that_it_was_made_from() {
        put(null, 428, "precondition-required").body("errors[0].pointer", equalTo("/header/If-Match"));
        put("\"6-en\"", 412, "precondition-failed").body("current.version", equalTo(7));
        given().contentType("application/json")
                .header("If-Match", "\"7-ar\"")
                .body("{\"name\": \"x\"}")
                .put("/api/v1/probe/1")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "stale, 412, precondition-failed",
        "twice, 409, conflict",
        "orphan, 409, conflict",
        "odd-bytes, 400, invalid-request",
        "slow, 503, unavailable",
        "otherwise, 500, internal"
    })
    void what_the_database_refuses_is_a_problem_that_tells_nothing_of_the_inside(String how, int status, String code) {
        given().get("/api/v1/probe/fails/" + how)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/" + code))
                .body(not(containsString("jdbc")))
                .body(not(containsString("region")))
                .body(not(containsString("membership_evidence")))
                .body(not(containsString("Exception")))
                .body(not(containsString("org.")));
    }

    private static ValidatableResponse put(@org.jspecify.annotations.Nullable String ifMatch, int status, String code) {
        var request = given().contentType("application/json").body("{\"name\": \"x\"}");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/api/v1/probe/1")
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", endsWith("/problems/" + code));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/probe")
                .then();
    }
}
