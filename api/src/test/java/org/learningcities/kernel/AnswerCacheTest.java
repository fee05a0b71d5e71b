package org.learningcities.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;
import org.learningcities.RawHttp;

/** What did not change is answered from memory; what changed is answered anew at once, whoever changed it. */
@QuarkusTest
class AnswerCacheTest {
    private static final String ADDRESS = "/api/v1/statistics/network-size?country=LI";
    private static final String FOUNDING = """
            with city as (
                insert into city (slug, name, country_code, kind, lat, lon, geo_precision, time_zone)
                values ('cache-test-li', 'Cache Test', 'LI', 'TOWN', 47.1, 9.5, 'PLACE', 'Europe/Vaduz') returning id)
            insert into membership_period (city_id, state, valid_from, from_precision, evidence)
            select id, 'ACTIVE', '2020-01-01', 'DAY', 'OFFICIAL' from city;
            insert into history (actor_kind, actor_id, actor_name, action, object_type, object_id)
            values ('SYSTEM', 'another process', 'another process', 'test', 'city', 'cache-test-li')""";

    @AfterEach
    void without_the_city_of_the_test() throws SQLException {
        Database.run("delete from city where slug = 'cache-test-li';"
                + " insert into history (actor_kind, actor_id, actor_name, action, object_type, object_id)"
                + " values ('SYSTEM', 'another process', 'another process', 'test', 'city', 'cache-test-li')");
        awaitCities(0);
    }

    @Test
    void a_repeated_read_does_not_touch_the_database() throws SQLException {
        String tag = get().header("ETag");
        try (Connection other = Database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // Whoever asks these tables now waits for the end of this transaction.
            statement.execute("lock table city, membership_period, country, region in access exclusive mode");
            Instant asked = Instant.now();
            assertThat(get().statusCode()).isEqualTo(200);
            assertThat(given().header("If-None-Match", tag).get(ADDRESS).statusCode())
                    .isEqualTo(304);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(1));
            other.rollback();
        }
    }

    @Test
    void a_change_by_another_process_is_seen_by_the_next_read() throws SQLException {
        String tag = get().header("ETag");
        assertThat(cities()).isZero();
        Database.run(FOUNDING);
        awaitCities(1);
        assertThat(given().header("If-None-Match", tag).get(ADDRESS).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_change_while_the_line_to_the_database_is_cut_is_not_missed() throws SQLException {
        get();
        Database.admin("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where application_name = 'learning-cities history listener'");
        Database.run(FOUNDING);
        awaitCities(1);
    }

    @Test
    void the_compressed_form_has_a_tag_of_its_own() {
        RawHttp.Answer plain = RawHttp.get("/api/v1/countries?limit=200");
        Response zipped = given().header("Accept-Encoding", "gzip").get("/api/v1/countries?limit=200");
        assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("etag")).endsWith(".gz\"");
        assertThat(plain.header("vary")).contains("Accept-Encoding");
        given().header("If-None-Match", "W/" + plain.header("etag"))
                .get("/api/v1/countries?limit=200")
                .then()
                .statusCode(304);
    }

    @Test
    void every_language_and_format_has_an_answer_of_its_own() {
        String english =
                given().header("Accept-Language", "en").get("/api/v1/regions").asString();
        String arabic =
                given().header("Accept-Language", "ar").get("/api/v1/regions").asString();
        assertThat(arabic).isNotEqualTo(english);
        assertThat(given().header("Accept-Language", "en")
                        .get("/api/v1/regions")
                        .asString())
                .isEqualTo(english);
    }

    /** The other process's commit is told to us within moments. */
    private static void awaitCities(int number) {
        Instant deadline = Instant.now().plusSeconds(3);
        while (cities() != number && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        assertThat(cities()).isEqualTo(number);
    }

    private static int cities() {
        return get().jsonPath().getInt("cities");
    }

    private static Response get() {
        return given().get(ADDRESS);
    }
}
