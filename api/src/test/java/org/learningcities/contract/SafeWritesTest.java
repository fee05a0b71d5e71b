package org.learningcities.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.Database;
import org.learningcities.contract.Contract.Call;
import org.learningcities.contract.WriteCases.Good;

/** Whatever changes something is safe to try, to repeat and to do at the same time as others, every operation of it. */
@QuarkusTest
class SafeWritesTest {
    @Inject
    @Any
    Instance<WriteCases> features;

    /** What brings bytes over minutes is safe in its own way: the offset is its condition (docs/adr/0021), and files tests that. */
    private static final Set<String> STREAMED = Set.of("uploadBytes");

    static List<Call> writes() {
        return Contract.writes().stream()
                .filter(call -> !STREAMED.contains(call.id()))
                .toList();
    }

    static List<Call> posts() {
        return writes().stream().filter(SafeWritesTest::isPost).toList();
    }

    static List<Call> edits() {
        return writes().stream().filter(call -> !isPost(call)).toList();
    }

    @Test
    void reading_has_no_dry_run() {
        assertThat(Contract.calls())
                .allSatisfy(call -> assertThat(call.queryNames().contains("dryRun"))
                        .isEqualTo(!call.isRead() && !STREAMED.contains(call.id())));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_dry_run_answers_like_the_real_call_and_changes_nothing(Call call) throws SQLException {
        Good good = good(call);
        String before = Database.digest();
        Response dry = send(call, good, "?dryRun=true", Map.of("Idempotency-Key", UUID.randomUUID()));
        assertThat(Database.digest()).isEqualTo(before);
        assertThat(dry.header("Dry-Run")).isEqualTo("true");

        Response real = send(call, good, "", Map.of());
        assertThat(real.statusCode()).as(real.asString()).isBetween(200, 299).isEqualTo(dry.statusCode());
        assertThat(real.header("Dry-Run")).isNull();
        assertThat(Database.digest()).isNotEqualTo(before);
        for (Response answer : List.of(dry, real)) {
            assertAsDocumented(call, answer);
        }
        assertThat(names(dry)).isEqualTo(names(real));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void a_change_without_the_version_that_it_was_made_from_is_refused(Call call) throws SQLException {
        Good good = good(call);
        String before = Database.digest();
        request(good, Map.of())
                .request(call.method(), good.path())
                .then()
                .statusCode(428)
                .body("type", endsWith("/problems/precondition-required"))
                .body("errors.pointer", hasItem("/header/If-Match"));
        assertThat(Database.digest()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void a_change_made_from_an_older_version_is_refused_with_what_is_there_now(Call call) throws SQLException {
        Good good = good(call);
        String before = Database.digest();
        for (String stale : List.of("\"0-en\"", "\"99999-en\"", "*", "W/" + good.etag(), "nonsense")) {
            request(good, Map.of("If-Match", stale))
                    .request(call.method(), good.path())
                    .then()
                    .statusCode(412)
                    .body("type", endsWith("/problems/precondition-failed"))
                    .body("current", notNullValue())
                    .body("differing", notNullValue());
        }
        assertThat(Database.digest()).isEqualTo(before);
        assertThat(send(call, good, "", Map.of()).statusCode()).isBetween(200, 299);
        if (!call.method().equals("DELETE")) {
            Response late = send(call, good, "", Map.of());
            assertThat(late.statusCode()).as("the version is used up").isEqualTo(412);
            assertThat(late.jsonPath().getList("differing")).isNotEmpty();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("posts")
    void the_same_key_changes_once_and_is_answered_alike(Call call) throws SQLException {
        Good good = good(call);
        Map<String, Object> key = Map.of("Idempotency-Key", "walk-" + UUID.randomUUID());
        Response first = send(call, good, "", key);
        String after = Database.digest();
        Response second = send(call, good, "", key);
        assertThat(Database.digest()).isEqualTo(after);
        assertThat(second.statusCode()).as(first.asString()).isBetween(200, 299).isEqualTo(first.statusCode());
        assertThat(second.asString()).isEqualTo(first.asString());
        for (String header : List.of("Content-Type", "Content-Language", "Location", "ETag", "Cache-Control")) {
            assertThat(second.header(header)).as(header).isEqualTo(first.header(header));
        }
        send(call, good, "?dryRun=false", key)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/idempotency-key-reused"));
        assertThat(Database.digest()).isEqualTo(after);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("posts")
    void parallel_calls_with_one_key_change_once(Call call) throws Exception {
        Good single = good(call);
        long history = Database.count("history");
        assertThat(send(call, single, "", Map.of()).statusCode()).isBetween(200, 299);
        long one = Database.count("history") - history;

        Good good = good(call);
        history = Database.count("history");
        Map<String, Object> key = Map.of("Idempotency-Key", "walk-" + UUID.randomUUID());
        Callable<Response> again = () -> send(call, good, "", key);
        List<Response> answers;
        try (ExecutorService callers = Executors.newFixedThreadPool(10)) {
            answers = callers.invokeAll(Collections.nCopies(20, again)).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.statusCode() == 409 || answer.statusCode() < 300)
                        .as(answer.asString())
                        .isTrue());
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() < 300)
                        .map(Response::asString)
                        .distinct())
                .hasSize(1);
        assertThat(Database.count("history") - history).isEqualTo(one);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("posts")
    void a_key_that_is_none_is_refused(Call call) {
        Good good = new Good(good(call).token(), call.examplePath(), null, call.bodyType() == null ? null : "{}");
        for (String key : List.of(
                "short",
                "x".repeat(129),
                "with spaces in it",
                "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9",
                "")) {
            send(call, good, "", Map.of("Idempotency-Key", key))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/header/Idempotency-Key"));
        }
    }

    private Good good(Call call) {
        Map<String, Supplier<Good>> known = new HashMap<>();
        features.forEach(feature -> known.putAll(feature.byOperation()));
        assertThat(known).as("operations that the walk knows to call").containsKey(call.id());
        return java.util.Objects.requireNonNull(known.get(call.id())).get();
    }

    private static Response send(Call call, Good good, String query, Map<String, ?> headers) {
        RequestSpecification request = request(good, headers);
        if (!isPost(call)) {
            request.header("If-Match", good.etag());
        }
        return request.request(call.method(), good.path() + query);
    }

    private static RequestSpecification request(Good good, Map<String, ?> headers) {
        RequestSpecification request =
                given().urlEncodingEnabled(false).headers(good.headers()).headers(headers);
        if (good.token() != null) {
            request.auth().oauth2(good.token());
        }
        if (good.body() != null) {
            request.contentType("application/json").body(good.body());
        }
        return request;
    }

    private static void assertAsDocumented(Call call, Response answer) {
        assertThat(call.operation().path("responses").has("" + answer.statusCode()))
                .as("documented status")
                .isTrue();
        if (answer.statusCode() != 204) {
            AnswerSchema.assertFits(
                    answer.asString(), call.content().at("/application~1json/schema"), "answer as the contract says");
        }
    }

    /** The members of an answer; ids and moments in it differ between two calls. */
    private static List<String> names(Response answer) {
        return answer.asString().isEmpty()
                ? List.of()
                : answer.jsonPath().getMap("").keySet().stream()
                        .map(String::valueOf)
                        .sorted()
                        .toList();
    }

    private static boolean isPost(Call call) {
        return call.method().equals("POST");
    }
}
