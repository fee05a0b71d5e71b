package org.learningcities.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.History;

/** Counts as of a day; the cities of the tests stand in countries that have no members of their own. */
@QuarkusTest
class NetworkSizeTest {
    private static final String ADDRESS = "/api/v1/statistics/network-size";

    @Inject
    EntityManager entities;

    @Inject
    History history;

    @AfterEach
    void without_the_cities_of_the_test() {
        change("delete from city where slug like 'size-test-%'");
    }

    @Test
    void a_later_admission_counts_from_its_day_on() {
        member("is", "ACTIVE", "2022-09-02", null);
        member("is", "ACTIVE", "2024-02-14", null);
        size("country=IS&asOf=2022-09-01").body("cities", equalTo(0)).body("countries", equalTo(0));
        size("country=IS&asOf=2022-09-02").body("cities", equalTo(1)).body("countries", equalTo(1));
        size("country=IS&asOf=2024-02-13").body("cities", equalTo(1));
        size("country=IS&asOf=2024-02-14").body("cities", equalTo(2)).body("countries", equalTo(1));
    }

    @Test
    void an_exit_counts_from_its_day_on_and_the_past_stays() {
        UUID city = member("is", "ACTIVE", "2020-09-23", "2022-09-02");
        period(city, "LAPSED", "2022-09-02", null);
        size("country=IS&asOf=2022-09-01").body("cities", equalTo(1));
        size("country=IS&asOf=2022-09-02")
                .body("cities", equalTo(0))
                .body("series.date", equalTo(List.of("2020-09-23", "2022-09-02")))
                .body("series.cities", equalTo(List.of(1, 0)));
    }

    @Test
    void a_late_report_does_not_end_a_membership_and_changes_no_count() {
        UUID city = member("is", "ACTIVE", "2020-09-23", "2023-01-01");
        period(city, "REPORT_OVERDUE", "2023-01-01", null);
        size("country=IS").body("cities", equalTo(1)).body("series", hasSize(1));
    }

    @Test
    void who_awaits_the_announcement_is_not_given_away() {
        member("is", "PENDING_ANNOUNCEMENT", "2024-02-14", null);
        size("country=IS").body("cities", equalTo(0)).body("series", hasSize(0));
    }

    @Test
    void a_correction_is_seen_at_once() {
        UUID city = member("is", "ACTIVE", "2024-02-14", null);
        size("country=IS&asOf=2023-01-01").body("cities", equalTo(0));
        change("update membership_period set valid_from = '2022-09-02' where city_id = '" + city + "'");
        size("country=IS&asOf=2023-01-01").body("cities", equalTo(1));
    }

    @Test
    void regions_add_up_to_the_network_and_follow_the_member_state() {
        member("is", "ACTIVE", "2022-09-02", null);
        member("dz", "ACTIVE", "2022-09-02", null);
        JsonPath size = size("by=country").extract().jsonPath();
        assertThat(size.getList("regions.code")).containsExactly("AFR", "ARB", "APA", "ENA", "LAC");
        assertThat(size.getList("regions.cities", Integer.class).stream()
                        .mapToInt(i -> i)
                        .sum())
                .isEqualTo(size.getInt("cities"));
        assertThat(size.getList("byCountry.cities", Integer.class).stream()
                        .mapToInt(i -> i)
                        .sum())
                .isEqualTo(size.getInt("cities"));
        Map<String, Integer> last = size.getMap("series[-1].regions");
        assertThat(last.values().stream().mapToInt(i -> i).sum()).isEqualTo(size.getInt("cities"));
        size("country=DZ").body("regions.find { it.code == 'ARB' }.cities", equalTo(1));
    }

    @Test
    void published_figures_stand_beside_the_count_each_with_its_source() {
        size("").body("published", hasSize(12))
                .body("published.source", everyItem(notNullValue()))
                .body("published[0].asOf", equalTo("2016-08"))
                .body("published[0].cities", equalTo(115))
                .body("published[-1].cities", equalTo(425))
                .body("byCountry", nullValue());
        size("asOf=2018-01-01").body("published", hasSize(1));
        size("region=ARB").body("published", hasSize(0)).body("regions", hasSize(1));
    }

    @Test
    void the_number_of_members_of_a_country_stands_with_the_country() {
        member("is", "ACTIVE", "2022-09-02", null);
        given().get("/api/v1/countries/IS").then().body("memberCities", equalTo(1));
    }

    @Test
    void a_day_in_the_future_is_refused() {
        given().get(ADDRESS + "?asOf=2999-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/query/asOf"));
    }

    private static ValidatableResponse size(String query) {
        return given().get(query.isEmpty() ? ADDRESS : ADDRESS + "?" + query)
                .then()
                .statusCode(200);
    }

    private UUID member(String country, String state, String from, @Nullable String to) {
        UUID city = UUID.randomUUID();
        change("""
                insert into city (id, slug, name, country_code, kind, lat, lon, geo_precision, time_zone)
                values ('%1$s', 'size-test-%1$s', 'Test', upper('%2$s'), 'MUNICIPALITY', 64, -21, 'PLACE', 'UTC')""".formatted(city, country));
        period(city, state, from, to);
        return city;
    }

    private void period(UUID city, String state, String from, @Nullable String to) {
        change("""
                insert into membership_period (city_id, state, valid_from, valid_to, from_precision, evidence)
                values ('%s', '%s', '%s', %s, 'DAY', 'OFFICIAL')""".formatted(city, state, from, to == null ? "null" : "'" + to + "'"));
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(sql).executeUpdate();
            history.record(Actor.system("test"), null, "change", "city", "size-test", Map.of(), null);
        });
    }
}
