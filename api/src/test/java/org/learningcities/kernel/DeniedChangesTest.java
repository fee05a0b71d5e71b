package org.learningcities.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.Database;
import org.learningcities.Tokens;

/** Who tries to change what they may not leaves a trace, and changes nothing else by it. */
@QuarkusTest
class DeniedChangesTest {
    private final String request = "denied-" + UUID.randomUUID();

    @Test
    void a_partner_system_that_may_not_is_kept_with_client_act_object_and_reason() throws SQLException {
        long history = Database.count("history");
        changeMe(Tokens.ofPartner(), 403);
        assertThat(
                        kept(
                                "actor_kind || ' ' || actor_id || ' ' || client || ' ' || action || ' ' || object || ' ' || reason"))
                .isEqualTo("PARTNER demo-partner demo-partner changeMe /api/v1/me person-needed");
        assertThat(Database.count("history")).isEqualTo(history);
    }

    @Test
    void an_object_that_a_person_may_not_know_of_is_kept_too() throws SQLException {
        note(given().auth().oauth2(Tokens.of("coordinator-cork")), 404);
        assertThat(kept("actor_kind || ' ' || client || ' ' || action || ' ' || reason"))
                .isEqualTo("PERSON learning-cities-test write not-found");
    }

    @Test
    void visitors_and_those_without_a_valid_token_are_nobody() throws SQLException {
        note(given(), 404);
        changeMe("nonsense", 401);
        assertThat(Database.rows("select id from denied where request_id = '" + request + "'"))
                .isEmpty();
    }

    @Test
    void reading_leaves_no_trace() throws SQLException {
        given().auth()
                .oauth2(Tokens.of("coordinator-cork"))
                .header("X-Request-Id", request)
                .get("/api/v1/cities/nowhere")
                .then()
                .statusCode(404);
        assertThat(Database.rows("select id from denied where request_id = '" + request + "'"))
                .isEmpty();
    }

    @Test
    void nobody_can_fill_the_table() throws SQLException {
        String token = Tokens.of("juror");
        for (int i = 0; i < 45; i++) {
            note(given().auth().oauth2(token), 404);
        }
        assertThat(Database.rows("select id from denied where request_id = '" + request + "'"))
                .hasSizeBetween(1, 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update denied set reason = ''", "delete from denied", "truncate denied"})
    void what_was_kept_stays(String sql) {
        assertThatThrownBy(() -> Database.run(sql)).isInstanceOf(SQLException.class);
    }

    private void changeMe(String token, int status) {
        given().auth()
                .oauth2(token)
                .header("X-Request-Id", request)
                .header("If-Match", "\"1-en\"")
                .contentType("application/json")
                .body("{}")
                .patch("/api/v1/me")
                .then()
                .statusCode(status);
    }

    private void note(RequestSpecification caller, int status) {
        caller.header("X-Request-Id", request)
                .contentType("application/json")
                .body("{\"object\": \"x\", \"how\": \"hidden\"}")
                .post("/api/v1/probe-notes")
                .then()
                .statusCode(status);
    }

    private String kept(String columns) throws SQLException {
        return Database.rows("select " + columns + " from denied where request_id = '" + request + "'")
                .getFirst();
    }
}
