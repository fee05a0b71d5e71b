package org.learningcities.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.Tokens;

/** What an operator sees of the running service, and what must not be seen. */
@QuarkusTest
class OperationsTest {
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger ACCESS = Logger.getLogger("access");

    /** One line of the log as a machine reads it. */
    private record Line(String logger, String text, Map<String, String> fields) {}

    private static final class Listener extends Handler {
        final List<Line> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord plain) {
            ExtLogRecord line = ExtLogRecord.wrap(plain);
            String failure = line.getThrown() == null ? "" : " " + line.getThrown();
            lines.add(new Line(line.getLoggerName(), line.getFormattedMessage() + failure, line.getMdcCopy()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @TestHTTPResource(value = "/", management = true)
    URL management;

    @Inject
    EntityManager entities;

    private final Listener listener = new Listener();

    @BeforeEach
    void listen() {
        ACCESS.setLevel(Level.INFO);
        ACCESS.setUseParentHandlers(false);
        ACCESS.addHandler(listener);
        ROOT.addHandler(listener);
    }

    @AfterEach
    void listen_no_more() {
        ROOT.removeHandler(listener);
        ACCESS.removeHandler(listener);
        ACCESS.setUseParentHandlers(true);
        ACCESS.setLevel(null);
    }

    @Test
    void the_line_of_a_request_carries_the_id_of_its_answer_and_names_route_actor_and_client() throws Exception {
        String token = Tokens.of("coordinator-medellin");
        String id = given().auth()
                .oauth2(token)
                .get("/api/v1/cities/nowhere/draft")
                .then()
                .statusCode(404)
                .extract()
                .path("requestId");
        Line line = access(id);
        assertThat(line.fields())
                .containsEntry("method", "GET")
                .containsEntry("route", "/api/v1/cities/{slug}/draft")
                .containsEntry("status", "404")
                .containsEntry("client", "learning-cities-test")
                .containsEntry("actor", "0b5e2a10-0000-4000-8000-000000000003")
                .containsKey("durationMs");
        assertThat(line.text()).startsWith("GET /api/v1/cities/{slug}/draft 404 in ");
    }

    @Test
    void an_answer_from_memory_a_page_and_an_unknown_path_have_routes_too() throws Exception {
        for (int i = 0; i < 2; i++) {
            String id = given().get("/api/v1/cities/medellin-co").header("X-Request-Id");
            assertThat(access(id).fields()).containsEntry("route", "/api/v1/cities/{slug}");
        }
        assertThat(access(given().get("/api/v1/cities/facets").header("X-Request-Id"))
                        .fields())
                .containsEntry("route", "/api/v1/cities/facets");
        assertThat(access(given().get("/api/v9/secret-thing").header("X-Request-Id"))
                        .fields())
                .containsEntry("route", "other");
    }

    @Test
    void no_token_no_address_and_nothing_of_a_query_gets_into_the_log() throws Exception {
        String token = Tokens.of("coordinator-medellin");
        String id = given().auth()
                .oauth2(token + "x")
                .cookie("session", token)
                .queryParam("access_token", token)
                .queryParam("q", "nora@example.org")
                .get("/api/v1/cities")
                .header("X-Request-Id");
        access(id);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                .run(() -> List.of(1, 2)
                        .forEach(again -> entities.createNativeQuery("""
                                insert into person (subject, name, email, language)
                                values ('nora@example.org', 'Nora', 'nora@example.org', 'en')""").executeUpdate())));
        assertThat(listener.lines)
                .isNotEmpty()
                .noneMatch(line -> (line.text() + line.fields()).contains(token.substring(0, 60)))
                .noneMatch(line -> (line.text() + line.fields()).contains("nora@"));
        assertThat(listener.lines)
                .as("what the database refused")
                .anyMatch(line -> line.text().contains("person_subject_key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health", "/q/health/live", "/q/dev-ui", "/metrics"})
    void nothing_for_operators_is_on_the_public_port(String path) {
        // As a collector of figures asks; a browser is led to the application by any address.
        given().accept("text/plain").get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void the_figures_tell_of_requests_by_route_of_the_pool_of_the_machine_and_of_waiting_mail() {
        given().get("/api/v1/cities/medellin-co").then().statusCode(200);
        given().get(management + "health/ready").then().statusCode(200);
        String figures = given().get(management + "metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(figures)
                .containsPattern(
                        "http_server_requests_seconds_count\\{method=\"GET\",status=\"200\",uri=\"/api/v1/cities/\\{slug}\"} \\d")
                .contains("http_server_requests_seconds_bucket")
                .contains("agroal_active_count", "agroal_awaiting_count")
                .contains("jvm_memory_used_bytes", "jvm_gc_", "process_cpu_usage")
                .contains("learning_cities_mail_waiting ", "learning_cities_mail_waiting_longest_seconds")
                .doesNotContain("medellin");
    }

    /** The line of a request; it is written when the last byte has gone out, perhaps a moment after the client has read it. */
    private Line access(String id) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            for (Line line : listener.lines) {
                if (line.logger().equals("access") && id.equals(line.fields().get("requestId"))) {
                    return line;
                }
            }
            Thread.sleep(10);
        }
        throw new AssertionError("no line for request " + id + " among " + listener.lines);
    }
}
