package org.learningcities.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.RawHttp;
import org.learningcities.RawHttp.Answer;

/** What holds for every request, whoever answers it in the end. */
@QuarkusTest
class EdgeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/regions",
                "/api/v1/nothing",
                "/api/v1/me",
                "/q/openapi",
                "/q/swagger-ui/",
                "/q/nothing",
                "/en"
            })
    void every_answer_carries_the_security_headers(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Permissions-Policy", containsString("geolocation=()"))
                .header("Cross-Origin-Opener-Policy", oneOf("same-origin", "unsafe-none"))
                .header("Content-Security-Policy", containsString("frame-ancestors"))
                .header("X-Request-Id", matchesPattern("[0-9a-f]{24}"))
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue());
    }

    @Test
    void data_can_run_nothing_and_pages_run_only_our_own_scripts() {
        given().get("/api/v1/regions")
                .then()
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        String page = given().get("/en").header("Content-Security-Policy");
        assertThat(page).contains("script-src 'self';", "object-src 'none'", "base-uri 'none'", "form-action 'self'");
        assertThat(page).doesNotContain("script-src 'self' 'unsafe", "http://*", "https://*");
    }

    @Test
    void a_request_id_is_taken_over_only_in_a_safe_alphabet() {
        given().header("X-Request-Id", "trace-2026.11_25")
                .get("/api/v1/regions")
                .then()
                .header("X-Request-Id", "trace-2026.11_25");
        for (String odd : List.of("short", "x".repeat(65), "a b c d e f", "<script>alert</script>", "héllo-wörld")) {
            given().header("X-Request-Id", odd)
                    .get("/api/v1/regions")
                    .then()
                    .header("X-Request-Id", matchesPattern("[0-9a-f]{24}"));
        }
    }

    @Test
    void a_foreign_host_is_refused_and_two_hosts_too() {
        for (String hosts : List.of(
                "Host: evil.example", "Host: localhost\r\nHost: evil.example", "Host: localhost\r\nHost: localhost")) {
            Answer answer = RawHttp.send("GET /api/v1/regions HTTP/1.1\r\n" + hosts + "\r\nConnection: close\r\n\r\n");
            assertThat(answer.status()).as(hosts).isIn(400, 421);
            assertThat(answer.header("content-type")).as(hosts).startsWith("application/problem+json");
            assertThat(answer.body()).doesNotContain("evil");
        }
    }

    @Test
    void addresses_in_answers_are_those_of_the_configuration_whatever_the_request_says() {
        Answer answer = RawHttp.send("GET /api/v1/countries?limit=1&region=LAC HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                + "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Prefix: /evil\r\n"
                + "Forwarded: host=evil.example;proto=https\r\nX-Original-URL: /evil\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().toString() + answer.body()).doesNotContain("evil");
        assertThat(answer.header("link")).startsWith("</api/v1/countries?");
        Answer problem =
                RawHttp.send("GET /api/v1/nothing HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Forwarded-Host: evil.example\r\n"
                        + "Connection: close\r\n\r\n");
        assertThat(problem.body()).contains("\"type\":\"http://localhost:").doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/dev-ui",
                "/q/dev",
                "/q/metrics",
                "/q/arc/beans",
                "/q/info",
                "/metrics",
                "/.git/config",
                "/.env",
                "/api/v1/../../.env",
                "/q/openapi.php",
                "/actuator/env",
                "/application.properties",
                "/assets/index.js.map"
            })
    void nothing_of_the_inside_is_served(String path) {
        assertThat(RawHttp.get(path).status()).as(path).isEqualTo(404);
    }

    @Test
    void any_page_may_read_public_data_but_never_with_credentials() {
        given().header("Origin", "https://other.example")
                .get("/api/v1/regions")
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @Test
    void a_body_that_trickles_in_is_cut_while_others_are_served() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Socket socket = RawHttp.open();
            socket.getOutputStream()
                    .write(("POST /api/v1/probe HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"na")
                            .getBytes(StandardCharsets.ISO_8859_1));
            slow.add(socket);
        }
        Instant begun = Instant.now();
        given().get("/api/v1/regions").then().statusCode(200);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
        for (Socket socket : slow) {
            Answer answer = RawHttp.read(socket);
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.header("content-type")).startsWith("application/problem+json");
            socket.close();
        }
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_chunked_body_without_an_end_is_cut_too() throws IOException {
        try (Socket socket = RawHttp.open()) {
            socket.getOutputStream()
                    .write(("POST /api/v1/probe HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"nam\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            assertThat(RawHttp.read(socket).status()).isEqualTo(408);
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused_with_a_problem() {
        given().contentType("application/json")
                .body("{\"name\":\"" + "x".repeat(2_000_000) + "\"}")
                .post("/api/v1/probe")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/too-large"))
                .body("title", not(blankOrNullString()))
                .body("status", equalTo(413));
    }

    @Test
    void a_body_that_does_not_say_how_large_it_is_is_bounded_all_the_same_though_uploads_may_be_larger() {
        String body = " ".repeat(2_000_000) + "{\"name\":\"x\"}";
        Answer answer = RawHttp.send("POST /api/v1/probe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n");
        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
    }
}
