package org.learningcities.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.contract.Contract.Call;

/** Whatever the contract shows of reading can be copied and runs, and the answer is what the contract says. */
@QuarkusTest
class ExamplesTest {
    static List<Call> calls() {
        return Contract.calls().stream()
                .filter(call -> call.isRead() && !call.leadsElsewhere() && !call.isBytes())
                .toList();
    }

    static List<Call> bytes() {
        return Contract.calls().stream().filter(Call::isBytes).toList();
    }

    static List<Call> signposts() {
        return Contract.calls().stream().filter(Call::leadsElsewhere).toList();
    }

    static List<Call> publicReads() {
        return Contract.publicReads();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void the_example_of_an_operation_runs_in_every_form_that_is_documented(Call call) {
        for (var form : call.content().properties()) {
            Response answer = request(call).accept(form.getKey()).request(call.method(), call.example());
            assertThat(answer.statusCode()).as(form.getKey()).isBetween(200, 299);
            assertThat(answer.contentType()).startsWith(form.getKey());
            assertFits(form.getKey(), form.getValue().get("schema"), answer);
        }
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void the_example_of_a_file_comes_in_a_form_that_is_documented(Call call) {
        Response answer = request(call).get(call.example());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(call.content().has(answer.contentType())).isTrue();
        assertThat(answer.asByteArray()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void the_example_of_each_parameter_runs_alone(Call call) {
        for (JsonNode parameter : call.parameters("query")) {
            if (parameter.has("example")) {
                String query = "?" + parameter.get("name").asText() + "="
                        + URLEncoder.encode(parameter.get("example").asText(), StandardCharsets.UTF_8);
                Response answer = request(call).get(call.examplePath() + query);
                assertThat(answer.statusCode()).as(query).isEqualTo(200);
                assertFits("application/json", call.content().at("/application~1json/schema"), answer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void an_answer_says_its_language_and_its_request_id(Call call) {
        request(call)
                .header("Accept-Language", "ar;q=0.9, pt;q=1")
                .header("X-Request-Id", "walk-12345678")
                .request(call.method(), call.example())
                .then()
                .header("Content-Language", "ar")
                .header("X-Request-Id", "walk-12345678");
    }

    @ParameterizedTest
    @MethodSource("publicReads")
    void who_has_a_public_answer_already_is_told_so(Call call) {
        Response answer = request(call).get(call.example());
        String tag = answer.header("ETag");
        assertThat(tag).as("a strong tag").matches("\"[^\"]+\"");
        assertThat(answer.header("Cache-Control")).startsWith("public, max-age=");
        assertThat(answer.header("Vary")).contains("Accept-Language");
        request(call)
                .header("If-None-Match", tag)
                .get(call.example())
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));
        request(call)
                .header("If-None-Match", "\"another\"")
                .get(call.example())
                .then()
                .statusCode(200);
        request(call)
                .header("Accept-Language", "zh")
                .header("If-None-Match", tag)
                .get(call.example())
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("signposts")
    void an_address_that_leads_elsewhere_leads_to_an_answer(Call call) {
        request(call).redirects().follow(false).get(call.example()).then().statusCode(307);
        request(call).get(call.example()).then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void what_is_not_public_is_stored_nowhere(Call call) {
        if (!call.isPublicRead()) {
            request(call).request(call.method(), call.example()).then().header("Cache-Control", "no-store");
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void head_answers_like_get_without_a_body_and_options_names_the_methods(Call call) {
        if (call.isRead()) {
            request(call)
                    .head(call.example())
                    .then()
                    .statusCode(200)
                    .header("Content-Type", not(blankOrNullString()))
                    .body(equalTo(""));
        }
        String allow = request(call)
                .options(call.examplePath())
                .then()
                .statusCode(200)
                .extract()
                .header("Allow");
        assertThat(allow).contains(call.method());
    }

    private static RequestSpecification request(Call call) {
        RequestSpecification request = given().urlEncodingEnabled(false);
        String account = call.id().equals("listPartners") ? "secretariat" : "coordinator-medellin";
        return call.isGuarded() ? request.auth().oauth2(call.tokenOf(account)) : request;
    }

    private static void assertFits(String type, JsonNode schema, Response answer) {
        if (type.contains("json") && !type.contains("ndjson")) {
            AnswerSchema.assertFits(answer.asString(), schema, "answer as the contract says");
        }
    }
}
