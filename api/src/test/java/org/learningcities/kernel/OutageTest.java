package org.learningcities.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;

/** The service says truthfully when it cannot, and goes on by itself (trust guide P5). */
@QuarkusTest
class OutageTest {
    @TestHTTPResource(value = "/health", management = true)
    URL health;

    private int day;

    @AfterEach
    void let_everybody_in() throws SQLException {
        Database.admin("alter role learning_cities connection limit -1");
    }

    @Test
    void without_a_database_a_read_is_answered_503_within_six_seconds_and_works_again_without_a_restart()
            throws SQLException, InterruptedException {
        read().then().statusCode(200);
        Database.admin("alter role learning_cities connection limit 0");
        Database.admin("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'learning_cities'");

        for (int i = 0; i < 3; i++) {
            Instant asked = Instant.now();
            read().then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .header("Cache-Control", "no-store")
                    .body("type", endsWith("/problems/unavailable"))
                    .body("status", equalTo(503));
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(6));
        }
        given().get(health + "/live").then().statusCode(200);
        given().get(health + "/ready").then().statusCode(503);

        Database.admin("alter role learning_cities connection limit -1");
        Instant back = Instant.now();
        while (read().statusCode() != 200) {
            assertThat(Duration.between(back, Instant.now())).isLessThan(Duration.ofSeconds(10));
            Thread.sleep(100);
        }
    }

    /** A read that no memory can answer: each asks for another day. */
    private io.restassured.response.Response read() {
        day++;
        return given().get("/api/v1/statistics/network-size?asOf=2016-01-%02d&country=IS".formatted(day % 28 + 1));
    }
}
