package org.learningcities.cities;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters, orders and pages of the list. */
@QuarkusTest
class CityListTest {
    @Inject
    TestCities cities;

    @AfterEach
    void without_the_cities_of_the_test() {
        cities.remove();
    }

    @Test
    void a_city_in_the_list_says_in_which_language_its_names_are() {
        list("q=fez", "ar")
                .body("items[0].name.text", equalTo("فاس"))
                .body("items[0].name.dir", equalTo("rtl"))
                .body("items[0].country.name.lang", equalTo("ar"))
                .body("items[0].population.source.id", equalTo("geonames-2023"));
        list("q=fez", "fr").body("items[0].name.lang", equalTo("en")).body("items[0].nativeName.lang", equalTo("ar"));
    }

    @Test
    void members_that_count_are_shown_unless_another_state_is_asked_for() {
        UUID late = cities.add("late", "Late");
        cities.period(late, "REPORT_OVERDUE", "2022-09-02", null);
        UUID inactive = cities.add("inactive", "Inactive");
        cities.period(inactive, "INACTIVE", "2022-09-02", null);
        UUID suspended = cities.add("suspended", "Suspended");
        cities.period(suspended, "SUSPENDED", "2022-09-02", null);
        list("country=LU", "en").body("items.slug", contains("test-late"));
        list("country=LU&state=INACTIVE&state=SUSPENDED", "en")
                .body("items.slug", contains("test-inactive", "test-suspended"));
    }

    @Test
    void a_city_that_awaits_its_announcement_is_nowhere() {
        UUID city = cities.add("secret", "Secretville");
        cities.period(city, "PENDING_ANNOUNCEMENT", "2024-02-14", null);
        list("country=LU", "en").body("items", hasSize(0));
        list("q=secretville&count=true", "en").body("total", equalTo(0));
        given().get("/api/v1/cities?state=PENDING_ANNOUNCEMENT").then().statusCode(400);
        given().get("/api/v1/cities/test-secret").then().statusCode(404);
        given().get("/api/v1/cities/facets?country=LU").then().body("total", equalTo(0));
        given().get("/api/v1/cities/map?country=LU").then().body("count", equalTo(0));
        given().get("/api/v1/cities/test-secret/similar").then().statusCode(404);
    }

    @Test
    void the_list_of_a_day_in_the_past_shows_the_members_of_that_day() {
        UUID left = cities.add("left", "Left");
        cities.period(left, "ACTIVE", "2019-07-17", "2022-09-02");
        cities.period(left, "WITHDRAWN", "2022-09-02", null);
        cities.member("came", "Came");
        list("country=LU&asOf=2022-09-01", "en").body("items.slug", contains("test-left"));
        list("country=LU&asOf=2022-09-02", "en").body("items.slug", contains("test-came"));
        list("country=LU&asOf=2022-09-02&state=WITHDRAWN", "en").body("items.slug", contains("test-left"));
        given().get("/api/v1/cities?asOf=2999-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/query/asOf"));
    }

    @ParameterizedTest
    @CsvSource({
        "region, EUR, AFR",
        "country, ma, MA",
        "cluster, ESDD, ESD",
        "focalArea, 13, 1",
        "feature, 4.33, 4.3",
        "challenge, INCLUSIONS, INCLUSION",
        "expertise, LITERATE, LITERACY",
        "kind, DISTRICTS, DISTRICT",
        "evidence, OFICIAL, OFFICIAL",
        "state, ACTIV, ACTIVE",
        "sort, names, name",
        "expand, member, membership"
    })
    void an_unknown_value_is_refused_with_the_nearest_known_one(String parameter, String value, String nearest) {
        given().queryParam(parameter, value)
                .get("/api/v1/cities")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/query/" + parameter))
                .body("errors[0].message", containsString(" " + nearest + "?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "region=ARB",
                "region=ARB&region=AFR",
                "country=MA",
                "cluster=ESD",
                "focalArea=4&focalArea=5",
                "feature=4.3",
                "evidence=PRESS",
                "kind=DISTRICT",
                "challenge=INCLUSION",
                "expertise=FAMILY_COMMUNITY",
                "populationMin=1000000",
                "populationMax=99999",
                "memberSinceFrom=2019&memberSinceTo=2020",
                "bbox=-20,20,40,60"
            })
    void a_filter_leaves_some_cities_and_not_all(String filter) {
        int total = list(filter + "&count=true", "en").extract().path("total");
        assertThat(total).isBetween(1, 363);
    }

    @Test
    void both_ends_of_a_range_belong_to_it() {
        UUID city = cities.member("sized", "Sized");
        cities.change("insert into city_statistic (city_id, kind, value, unit, year, source_id) values ('" + city
                + "', 'POPULATION', 5000, 'inhabitants', 2024, 'geonames-2023')");
        list("country=LU&populationMin=5000&populationMax=5000", "en").body("items", hasSize(1));
        list("country=LU&populationMin=5001", "en").body("items", hasSize(0));
        list("country=LU&memberSinceFrom=2022&memberSinceTo=2022", "en").body("items", hasSize(1));
        given().get("/api/v1/cities?populationMin=10&populationMax=5").then().statusCode(400);
        given().get("/api/v1/cities?populationMin=-1").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "name, en, ''", "-name, fr, ''", "name, ar, ''", "name, zh, ''", "-name, ru, ''", "memberSince, es, ''",
        "-memberSince, en, ''", "population, en, ''", "-population, en, ''", "relevance, en, a", "relevance, fr, ''",
                "-name, en, a"
    })
    void page_by_page_every_city_comes_exactly_once(String sort, String language, String typed) {
        List<String> slugs = new ArrayList<>();
        @Nullable String cursor = null;
        int total;
        do {
            JsonPath page = page(sort, language, typed, cursor);
            slugs.addAll(page.getList("items.slug"));
            cursor = page.getString("next");
            total = page.getInt("total");
        } while (cursor != null);
        assertThat(slugs).doesNotHaveDuplicates().hasSize(total).hasSizeGreaterThan(41);
    }

    @Test
    void orders_are_what_they_say_and_unknown_numbers_stand_last() {
        List<Integer> down = list("sort=-population&limit=200", "en").extract().path("items.population.value");
        assertThat(down).isSortedAccordingTo((a, b) -> b - a);
        assertThat(numbers("sort=population&limit=200&region=AFR", "items.population"))
                .endsWith((Object) null);
        assertThat(numbers("sort=-memberSince&limit=200&region=AFR", "items.memberSince"))
                .first()
                .isEqualTo(2025);
        List<String> names = list("limit=200&country=NL", "en").extract().path("items.name.text");
        assertThat(names).containsExactly("Groningen", "'s-Hertogenbosch");
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String cursor = page("name", "en", "", null).getString("next");
        for (String other : List.of("sort=-name", "region=ARB", "q=a", "asOf=2024-01-01", "populationMin=1")) {
            given().get("/api/v1/cities?" + other + "&cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/query/cursor"));
        }
        given().header("Accept-Language", "fr")
                .get("/api/v1/cities?cursor=" + cursor)
                .then()
                .statusCode(400);
        given().get("/api/v1/countries?cursor=" + cursor).then().statusCode(400);
    }

    @Test
    void what_else_is_known_can_be_embedded() {
        list("q=medellin&expand=membership,clusters,focalAreas", "en")
                .body("items[0].membership.periods[0].sources[0].id", org.hamcrest.Matchers.notNullValue())
                .body("items[0].clusterMemberships.code", contains("ESD", "INC"))
                .body("items[0].focalAreaChoices[0].features", contains("4.3"));
        list("q=medellin", "en").body("items[0].membership", nullValue());
        list("region=ARB&expand=membership&limit=200", "en")
                .body("items.membership.state", everyItem(equalTo("ACTIVE")));
    }

    private static List<Object> numbers(String query, String path) {
        return list(query, "en").extract().path(path);
    }

    private static JsonPath page(String sort, String language, String typed, @Nullable String cursor) {
        var request = given().header("Accept-Language", language)
                .queryParam("sort", sort)
                .queryParam("q", typed)
                .queryParam("count", true)
                .queryParam("limit", 41);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/api/v1/cities").then().statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse list(String query, String language) {
        return given().header("Accept-Language", language)
                .get("/api/v1/cities?" + query)
                .then()
                .statusCode(200);
    }
}
