package org.learningcities.cities;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One city, its other addresses and the cities like it. */
@QuarkusTest
class CityTest {
    @Inject
    TestCities cities;

    @AfterEach
    void without_the_cities_of_the_test() {
        cities.remove();
    }

    @Test
    void a_city_shows_all_that_is_known_with_its_sources() {
        city("medellin-co", "es")
                .body("country.name.text", equalTo("Colombia"))
                .body("region.code", equalTo("LAC"))
                .body("timeZone", equalTo("America/Bogota"))
                .body("description.lang", equalTo("es"))
                .body("strategy.from", equalTo(2021))
                .body("strategy.source.kind", equalTo("DEMO"))
                .body("mayor.title.text", equalTo("Alcaldía"))
                .body("focalAreaChoices.code", contains("4", "5", "10"))
                .body("focalAreaChoices[0].features", contains("4.3"))
                .body("clusterMemberships.code", contains("ESD", "INC"))
                .body("challenges[0].rating", equalTo(4))
                .body("challenges[0].topic.name.lang", equalTo("es"))
                .body("expertise.topic.code", hasItems("CITIZENSHIP", "FAMILY_COMMUNITY"))
                .body("statistics.kind", hasItems("POPULATION", "AREA"))
                .body("statistics.source", hasSize(5))
                .body("membership.periods[0].sources", notNullValue())
                .body("attribution", hasItem(containsString("GeoNames")))
                .body("demo", equalTo(true));
    }

    @Test
    void a_text_that_is_not_translated_is_shown_in_another_language_and_says_so() {
        city("medellin-co", "zh")
                .body("description.lang", equalTo("en"))
                .body("description.languages", contains("en", "es", "fr"));
    }

    @Test
    void names_say_their_language_script_and_direction() {
        city("chefchaouen-ma", "en")
                .body("nativeName.text", equalTo("شفشاون"))
                .body("names[0].kind", equalTo("OFFICIAL"))
                .body("names[0].script", equalTo("Latn"))
                .body("names[1].lang", equalTo("ar"))
                .body("names[1].dir", equalTo("rtl"));
    }

    @Test
    void the_beginning_is_told_as_exactly_as_it_is_known() {
        UUID city = cities.member("exact", "Exact");
        city("test-exact", "en").body("membership.since", equalTo("2022-09-02"));
        cities.change("update membership_period set from_precision = 'YEAR' where city_id = '" + city + "'");
        city("test-exact", "en").body("membership.since", equalTo("2022"));
        cities.change("update membership_period set from_precision = 'ATTESTED' where city_id = '" + city + "'");
        city("test-exact", "en").body("membership.since", nullValue()).body("memberSince", nullValue());
    }

    @Test
    void a_membership_that_was_broken_off_begins_anew() {
        UUID city = cities.add("again", "Again");
        cities.period(city, "ACTIVE", "2019-07-17", "2021-01-01");
        cities.period(city, "LAPSED", "2021-01-01", "2024-02-14");
        cities.period(city, "ACTIVE", "2024-02-14", "2025-01-01");
        cities.period(city, "REPORT_OVERDUE", "2025-01-01", null);
        city("test-again", "en")
                .body("state", equalTo("REPORT_OVERDUE"))
                .body("memberSince", equalTo(2019))
                .body("membership.since", equalTo("2024-02-14"))
                .body("membership.periods", hasSize(4));
    }

    @Test
    void a_former_member_keeps_its_page() {
        UUID city = cities.add("former", "Former");
        cities.period(city, "ACTIVE", "2019-07-17", "2021-01-01");
        city("test-former", "en").body("state", equalTo("LAPSED")).body("membership.since", nullValue());
    }

    @Test
    void a_merger_names_all_cities_that_took_part() {
        UUID one = cities.member("one", "One");
        UUID two = cities.member("two", "Two");
        UUID both = cities.member("both", "Both");
        cities.change("insert into city_succession (kind, on_date, from_id, to_id) values ('MERGER', '2024-01-01', '"
                + one + "', '" + both + "'), ('MERGER', '2024-01-01', '" + two + "', '" + both + "')");
        for (String slug : List.of("test-one", "test-both")) {
            city(slug, "en")
                    .body("successions", hasSize(1))
                    .body("successions[0].from", contains("One", "Two"))
                    .body("successions[0].to", contains("Both"));
        }
    }

    @Test
    void a_district_names_what_it_is_part_of() {
        city("seo-gu-gwangju-kr", "en").body("kind", equalTo("DISTRICT")).body("parentUnit.name", equalTo("Gwangju"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".jsonld", "/similar"})
    void an_old_address_leads_to_the_new_one_whatever_host_the_caller_names(String rest) {
        UUID city = cities.member("new-name", "New name");
        cities.change("insert into city_former_slug values ('test-old-name', '" + city + "')");
        for (String old : List.of("test-old-name", city.toString())) {
            given().redirects()
                    .follow(false)
                    .get("/api/v1/cities/" + old + rest)
                    .then()
                    .statusCode(308)
                    .header("Location", equalTo("/api/v1/cities/test-new-name" + rest));
        }
        city("test-new-name", "en").body("formerSlugs", contains("test-old-name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atlantis-xx",
                "%27",
                "..%2F",
                "a%20b",
                "MEDELLIN-CO",
                "00000000-0000-0000-0000-000000000000",
                "%F0%9F%98%80",
                "medellin-co%3B"
            })
    void what_does_not_exist_is_not_found(String slug) {
        for (String rest : List.of("", "/similar")) {
            given().urlEncodingEnabled(false)
                    .get("/api/v1/cities/" + slug + rest)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void an_unchanged_city_is_not_sent_again() {
        String etag = city("fez-ma", "en").extract().header("ETag");
        assertThat(etag).startsWith("\"");
        given().header("If-None-Match", etag)
                .get("/api/v1/cities/fez-ma")
                .then()
                .statusCode(304);
    }

    @Test
    void search_engines_read_it_in_the_words_of_schema_org() {
        for (String address : List.of("/api/v1/cities/hamburg-de.jsonld", "/api/v1/cities/hamburg-de")) {
            given().accept("application/ld+json")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/ld+json"))
                    .body("'@context'", equalTo("https://schema.org"))
                    .body("'@type'", equalTo("City"))
                    .body("geo.'@type'", equalTo("GeoCoordinates"))
                    .body("sameAs", hasItem(startsWith("https://sws.geonames.org/")))
                    .body("containedInPlace[0].identifier", equalTo("DE"));
        }
        given().get("/api/v1/cities/kilifi-county-ke.jsonld").then().body("'@type'", equalTo("AdministrativeArea"));
        assertThat(city("hamburg-de", "fr").extract().headers().getValues("Link"))
                .contains("</api/v1/cities/hamburg-de.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"medellin-co", "chefchaouen-ma", "kilifi-county-ke", "seo-gu-gwangju-kr"})
    void the_reasons_of_similar_cities_add_up_to_the_score(String slug) {
        JsonPath similar =
                given().get("/api/v1/cities/" + slug + "/similar?limit=24").jsonPath();
        List<Object> items = similar.getList("items");
        assertThat(similar.getList("items.city.slug", String.class)).hasSize(24).doesNotContain(slug);
        for (int i = 0; i < items.size(); i++) {
            List<Integer> points = similar.getList("items[" + i + "].reasons.points");
            assertThat(points.stream().mapToInt(p -> p).sum()).isEqualTo(similar.getInt("items[" + i + "].score"));
            assertThat(points).isSortedAccordingTo((a, b) -> b - a).allMatch(p -> p > 0);
        }
        assertThat(similar.getList("items.score", Integer.class)).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void members_that_do_not_count_are_not_suggested() {
        UUID asked = cities.member("asked", "Asked");
        UUID idle = cities.add("idle", "Idle");
        cities.period(idle, "INACTIVE", "2022-09-02", null);
        cities.member("peer", "Peer");
        given().get("/api/v1/cities/test-asked/similar?limit=1")
                .then()
                .body("items.city.slug", contains("test-peer"))
                .body("items[0].reasons.kind", contains("COUNTRY"));
        cities.change("update membership_period set state = 'INACTIVE' where city_id = '" + asked + "'");
        given().get("/api/v1/cities/test-asked/similar").then().statusCode(200);
    }

    @Test
    void reasons_are_given_in_the_language_of_the_caller() {
        given().header("Accept-Language", "ru")
                .get("/api/v1/cities/fez-ma/similar")
                .then()
                .body("items.reasons.flatten().text", hasItem("Та же страна: Марокко"));
        given().header("Accept-Language", "zh")
                .get("/api/v1/cities/fez-ma/similar")
                .then()
                .body("items.reasons.flatten().text", hasItem("同一国家：摩洛哥"));
    }

    private static ValidatableResponse city(String slug, String language) {
        return given().header("Accept-Language", language)
                .get("/api/v1/cities/" + slug)
                .then()
                .statusCode(200)
                .body("slug", equalTo(slug));
    }
}
