package org.learningcities.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;
import org.learningcities.RawHttp;
import org.learningcities.Tokens;

/** Who got no answer asks again with the same key and fears nothing. */
@QuarkusTest
class IdempotencyTest {
    private final String object = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_answer_comes_again_and_says_so() throws SQLException {
        Response first = post(key, "")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .extract()
                .response();
        Response second = post(key, "")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .response();
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void the_key_may_stand_in_quotes_as_the_draft_writes_it_and_spaces_in_the_body_do_not_count() {
        String id = post(key, "").path("id");
        given().contentType("application/json")
                .header("Idempotency-Key", "\"" + key + "\"")
                .header("Accept-Language", "fr")
                .body("{ \"how\" : \"\",\n \"object\" : \"" + object + "\" }")
                .post("/api/v1/probe-notes")
                .then()
                .statusCode(201)
                .header("Content-Language", "en")
                .body("id", equalTo(id));
    }

    @Test
    void without_a_key_each_call_counts() throws SQLException {
        post(null, "").then().statusCode(201);
        post(null, "").then().statusCode(201);
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void an_answer_without_a_body_is_repeated_too() {
        for (int i = 0; i < 2; i++) {
            given().header("Idempotency-Key", key)
                    .post("/api/v1/probe-notes/silent")
                    .then()
                    .statusCode(204)
                    .body(equalTo(""));
        }
    }

    @Test
    void another_body_under_the_same_key_is_refused() throws SQLException {
        post(key, "").then().statusCode(201);
        post(key, "otherwise").then().statusCode(422).body("type", endsWith("/problems/idempotency-key-reused"));
        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void a_call_that_failed_is_not_kept_and_may_be_corrected_under_the_same_key() throws SQLException {
        post(key, "refused").then().statusCode(422).body("type", endsWith("/problems/unprocessable"));
        post(key, "broken").then().statusCode(500);
        assertThat(changes()).isZero();
        post(key, "").then().statusCode(201);
        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void while_the_first_call_runs_the_second_is_told_to_wait() throws Exception {
        CompletableFuture<Integer> first =
                CompletableFuture.supplyAsync(() -> post(key, "slow").statusCode());
        Thread.sleep(600);
        post(key, "slow")
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", endsWith("/problems/request-in-progress"));
        assertThat(first.get()).isEqualTo(201);
        post(key, "slow").then().statusCode(201);
        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void fifty_parallel_calls_make_one_change() throws Exception {
        Callable<Response> call = () -> post(key, "");
        List<Response> answers;
        try (ExecutorService callers = Executors.newFixedThreadPool(25)) {
            answers = callers.invokeAll(Collections.nCopies(50, call)).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 409)
                .contains(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(Response::asString)
                        .distinct())
                .hasSize(1);
        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void an_answer_that_never_arrived_is_given_to_who_asks_again() throws Exception {
        String body = "{\"object\": \"" + object + "\", \"how\": \"slow\"}";
        try (Socket socket = RawHttp.open()) {
            socket.getOutputStream()
                    .write(("POST /api/v1/probe-notes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Idempotency-Key: " + key + "\r\nContent-Length: " + body.length() + "\r\n\r\n"
                                    + body)
                            .getBytes(StandardCharsets.UTF_8));
            Thread.sleep(300);
        }
        Response again = post(key, "slow");
        while (again.statusCode() == 409) {
            Thread.sleep(200);
            again = post(key, "slow");
        }
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void the_change_and_the_answer_to_it_become_true_in_the_same_moment() throws SQLException {
        post(key, "").then().statusCode(201);
        assertThat(Database.rows("select k.xmin = h.xmin from idempotency_key k, history h where h.object_id = '"
                        + object + "' and k.xmin = h.xmin"))
                .as("one transaction wrote both")
                .containsExactly("t");
    }

    @Test
    void a_key_belongs_to_its_caller() throws SQLException {
        String id = post(key, "").path("id");
        given().auth()
                .oauth2(Tokens.of("coordinator-cork"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"object\": \"" + object + "\", \"how\": \"\"}")
                .post("/api/v1/probe-notes")
                .then()
                .statusCode(201)
                .body("id", not(id));
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void a_key_is_forgotten_after_a_day() throws SQLException {
        post(key, "").then().statusCode(201);
        Database.run("update idempotency_key set created_at = created_at - interval '25 hours'");
        long old = oldKeys();
        post(key, "otherwise").then().statusCode(201);
        post(key, "otherwise").then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(changes()).isEqualTo(2);
        assertThat(oldKeys()).as("old keys are removed as new ones come").isLessThan(old);
    }

    @Test
    void a_dry_run_leaves_the_key_free() throws SQLException {
        post(key, "", "?dryRun=true").then().statusCode(201).header("Dry-Run", "true");
        assertThat(changes()).isZero();
        post(key, "").then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(changes()).isEqualTo(1);
    }

    private static long oldKeys() throws SQLException {
        return Database.count("idempotency_key where created_at < now() - interval '24 hours'");
    }

    private long changes() throws SQLException {
        return Database.rows("select seq from history where object_id = '" + object + "'")
                .size();
    }

    private Response post(@org.jspecify.annotations.Nullable String usedKey, String how) {
        return post(usedKey, how, "");
    }

    private Response post(@org.jspecify.annotations.Nullable String usedKey, String how, String query) {
        var request = given().port(RestAssured.port)
                .contentType("application/json")
                .body("{\"object\": \"" + object + "\", \"how\": \"" + how + "\"}");
        if (usedKey != null) {
            request.header("Idempotency-Key", usedKey);
        }
        return request.post("/api/v1/probe-notes" + query);
    }
}
