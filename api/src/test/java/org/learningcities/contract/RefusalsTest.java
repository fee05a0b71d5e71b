package org.learningcities.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.Forgeries;
import org.learningcities.Tokens;
import org.learningcities.contract.Contract.Call;

/** Whoever asks wrongly is told what is wrong, in the same form everywhere, whatever operation it was. */
@QuarkusTest
class RefusalsTest {
    private static Map<String, String> forgeries = Map.of();

    static List<Call> calls() {
        return Contract.calls();
    }

    static List<Call> guarded() {
        return Contract.guarded();
    }

    static List<String> paths() {
        return calls().stream().map(Call::examplePath).distinct().toList();
    }

    @BeforeAll
    static void forge() throws Exception {
        forgeries = Forgeries.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void an_unknown_parameter_is_refused_with_the_nearest_known_one(Call call) {
        List<String> names = call.queryNames();
        String unknown = names.isEmpty() ? "surprise" : names.getFirst() + "zz";
        Response answer = request(call).request(call.method(), call.examplePath() + "?" + unknown + "=1");
        problem(answer, 400, "unknown-parameter", call.examplePath());
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/query/" + unknown);
        assertThat(answer.jsonPath().getString("errors[0].message"))
                .contains(names.isEmpty() ? "no parameters" : names.getFirst());
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void a_protected_operation_asks_for_a_token(Call call) {
        Response answer = open(call).request(call.method(), call.example());
        problem(answer, 401, "unauthenticated", call.examplePath());
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void a_token_that_is_not_for_us_opens_nothing(Call call) {
        forgeries.forEach((fault, token) -> {
            Response answer = open(call).auth().oauth2(token).request(call.method(), call.example());
            assertThat(answer.statusCode()).as(fault).isEqualTo(401);
            problem(answer, 401, "unauthenticated", call.examplePath());
            assertThat(answer.header("WWW-Authenticate")).as(fault).startsWith("Bearer");
        });
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void a_token_counts_in_the_authorization_header_only(Call call) {
        String token = Tokens.of("coordinator-medellin");
        String sign = call.example().contains("?") ? "&" : "?";
        List<Response> answers = List.of(
                open(call).request(call.method(), call.example() + sign + "access_token=" + token),
                open(call).cookie("access_token", token).request(call.method(), call.example()),
                open(call).cookie("q_session", token).request(call.method(), call.example()),
                open(call).header("Authorization", "Basic " + token).request(call.method(), call.example()));
        answers.forEach(answer -> problem(answer, 401, "unauthenticated", call.examplePath()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_bad_token_is_refused_on_public_reads_too_so_that_a_client_notices(Call call) {
        problem(
                open(call).auth().oauth2(forgeries.get("expired")).request(call.method(), call.example()),
                401,
                "unauthenticated",
                call.examplePath());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_format_that_does_not_exist_is_not_acceptable(Call call) {
        problem(
                request(call).accept("application/x-unheard-of").request(call.method(), call.example()),
                406,
                "not-acceptable",
                call.examplePath());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_method_that_a_path_does_not_know_is_refused_with_those_that_it_knows(String path) {
        List<String> known = calls().stream()
                .filter(call -> call.examplePath().equals(path))
                .map(Call::method)
                .toList();
        for (String method : List.of("PUT", "PATCH", "DELETE", "POST", "TRACE")) {
            if (!known.contains(method)) {
                Response answer = open().auth()
                        .oauth2(Tokens.of("coordinator-medellin"))
                        .contentType("application/json")
                        .request(method, path);
                problem(answer, 405, "method-not-allowed", path);
                assertThat(answer.header("Allow")).as(method).contains(known);
            }
        }
    }

    @Test
    void an_unknown_path_is_not_found_under_every_machine_root() {
        for (String path :
                List.of("/api/v1/nothing", "/api", "/api/v2/cities", "/q/nothing", "/api/v1/countries/XX/y")) {
            problem(open().get(path), 404, "not-found", path);
        }
    }

    @Test
    void a_problem_is_worded_in_the_language_of_the_caller() {
        Map<String, String> titles = List.of("en", "fr", "es", "ar", "ru", "zh").stream()
                .collect(Collectors.toMap(
                        tag -> tag,
                        tag -> open().header("Accept-Language", tag)
                                .get("/api/v1/countries?limit=0")
                                .then()
                                .statusCode(400)
                                .header("Content-Language", tag)
                                .body("errors[0].message", containsString("1"))
                                .extract()
                                .path("title")));
        assertThat(titles.values()).doesNotHaveDuplicates();
    }

    @Test
    void a_problem_of_security_is_worded_in_the_language_of_the_caller_too() {
        open().header("Accept-Language", "fr")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("Content-Language", "fr")
                .body("title", equalTo("Connexion requise"));
    }

    @Test
    void every_published_problem_type_has_an_address_that_explains_it() {
        List<String> codes = open().get("/api/v1/problems").jsonPath().getList("items.code");
        assertThat(codes).doesNotHaveDuplicates().contains("not-found", "person-needed");
        codes.forEach(code -> open().get("/api/v1/problems/" + code)
                .then()
                .statusCode(200)
                .body("type", endsWith("/problems/" + code))
                .body("type", startsWith("http")));
    }

    private static void problem(Response answer, int status, String code, String path) {
        assertThat(answer.statusCode()).isEqualTo(status);
        answer.then()
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .header("Content-Language", "en")
                .body("type", endsWith("/problems/" + code))
                .body("status", equalTo(status))
                .body("instance", equalTo(path))
                .body("requestId", equalTo(answer.header("X-Request-Id")));
        AnswerSchema.assertFits(
                answer.asString(), Contract.document().at("/components/schemas/Problem"), "a problem as documented");
    }

    private static RequestSpecification open() {
        return given().urlEncodingEnabled(false);
    }

    /** A caller that says of what form the body is: without that, the form would be the first thing to refuse. */
    private static RequestSpecification open(Call call) {
        return call.bodyType() == null ? open() : open().contentType(call.bodyType());
    }

    private static RequestSpecification request(Call call) {
        return call.isGuarded() ? open(call).auth().oauth2(Tokens.of("coordinator-medellin")) : open(call);
    }
}
