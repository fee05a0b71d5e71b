package org.learningcities.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReferenceTest {
    private static final String API = "/api/v1/";
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    @Inject
    EntityManager entities;

    @Test
    void the_five_regions_are_those_of_unesco() {
        given().header("Accept-Language", "fr")
                .get(API + "regions")
                .then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public, max-age=3600"))
                .body("items.code", contains("AFR", "ARB", "APA", "ENA", "LAC"))
                .body("items[2].name.text", equalTo("Asie et Pacifique"))
                .body("items[2].name.lang", equalTo("fr"));
    }

    @Test
    void egypt_is_an_arab_state_and_not_in_africa() {
        given().get(API + "countries/EG").then().body("region.code", equalTo("ARB"));
    }

    @Test
    void a_country_says_how_sure_its_status_is() {
        given().get(API + "countries/PS")
                .then()
                .body("memberState", equalTo("MEMBER"))
                .body("memberStateBasis", equalTo("SOURCED"));
        given().get(API + "countries/FO")
                .then()
                .body("memberState", equalTo("ASSOCIATE"))
                .body("memberStateBasis", equalTo("MEMORY"))
                .body("region", nullValue());
    }

    @Test
    void periods_as_a_member_state_are_dated_where_dates_are_known() {
        given().get(API + "countries/us")
                .then()
                .body("periods", hasSize(2))
                .body("periods[0].from", equalTo("2003-10-01"))
                .body("periods[0].to", equalTo("2019-01-01"))
                .body("periods[1].to", nullValue());
        given().get(API + "countries/FR").then().body("periods", hasSize(1)).body("periods[0].from", nullValue());
    }

    @Test
    void countries_stand_in_the_alphabetical_order_of_the_language() {
        assertThat(names("es", "countries?limit=200&region=LAC").subList(0, 2))
                .containsExactly("Antigua y Barbuda", "Argentina");
        assertThat(names("fr", "countries?q=%C3%A9tats-unis").getFirst()).startsWith("États-Unis");
        List<String> french = names("fr", "countries?limit=200");
        // Accents do not send a name behind Z.
        assertThat(french.indexOf("Égypte")).isLessThan(french.indexOf("France"));
        assertThat(names("zh", "countries?limit=3").getFirst()).startsWith("阿");
    }

    @Test
    void a_list_of_countries_goes_on_where_its_page_ended() {
        JsonPath first = given().get(API + "countries?limit=200&count=true").jsonPath();
        JsonPath second = given().queryParam("limit", 200)
                .queryParam("count", true)
                .queryParam("cursor", first.getString("next"))
                .get(API + "countries")
                .jsonPath();
        assertThat(first.getLong("total")).isEqualTo(250);
        assertThat(first.getList("items")).hasSize(200);
        assertThat(second.getList("items")).hasSize(50);
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void a_country_is_found_by_any_of_its_names() {
        given().get(API + "countries?q=КОЛУМБИЯ").then().body("items.code", contains("CO"));
        given().get(API + "countries?q=cote d").then().body("items.code", contains("CI"));
        given().get(API + "countries?q=nowhere").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void a_country_has_the_name_that_the_united_nations_use_and_is_found_by_its_everyday_one() {
        given().get(API + "countries?q=south korea").then().body("items.name.text", contains("Republic of Korea"));
        given().get(API + "countries?q=turkey").then().body("items.name.text", contains("Türkiye"));
        given().header("Accept-Language", "ru")
                .get(API + "countries/EH")
                .then()
                .body("name.text", equalTo("Западная Сахара"));
    }

    @Test
    void the_framework_has_3_areas_12_focal_areas_and_42_features_and_says_what_is_unverified() {
        JsonPath framework = given().get(API + "frameworks/kf-2013").jsonPath();
        assertThat(framework.getList("areas.zone")).containsExactly("BENEFITS", "BLOCKS", "CONDITIONS");
        assertThat(framework.getList("areas.focalAreas.flatten().code"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(framework.getList("areas.focalAreas.flatten().features.flatten().code"))
                .hasSize(42);
        assertThat(framework.getList("areas.focalAreas.flatten().features.flatten().verified", Boolean.class))
                .containsOnly(false);
        assertThat(framework.getList("areas.focalAreas.flatten().verified", Boolean.class))
                .containsOnly(true);
        assertThat(framework.getBoolean("verified")).isFalse();
    }

    @Test
    void the_size_of_a_cluster_is_shown_as_published_with_its_source() {
        given().get(API + "clusters")
                .then()
                .body("items.code", hasSize(7))
                .body("items[0].citiesReported.value", equalTo(112))
                .body("items[0].citiesReported.source.kind", equalTo("PRESS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regions",
                "languages",
                "clusters",
                "sdgs",
                "target-groups",
                "topics",
                "licences",
                "frameworks",
                "frameworks/kf-2013",
                "countries?limit=200"
            })
    void every_text_exists_in_all_six_languages(String path) {
        List<Map<?, ?>> texts = new ArrayList<>();
        collect(given().get(API + path).jsonPath().get("$"), texts);
        assertThat(texts).isNotEmpty();
        assertThat(texts)
                .allSatisfy(
                        text -> assertThat(text.get("languages")).as("%s", text).isEqualTo(LANGUAGES));
    }

    /** Each address is asked for here only, so that no answer is in memory yet. */
    @ParameterizedTest
    @CsvSource({
        "countries?region=LAC&region=AFR&limit=1, 1",
        "countries?region=LAC&region=AFR&limit=200, 1",
        "countries/IT, 1",
        "frameworks/kf-2013, 2",
        "target-groups, 0"
    })
    void the_number_of_statements_does_not_grow_with_the_answer(String path, long statements) {
        given().get(API + "languages").then().statusCode(200);
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        given().urlEncodingEnabled(false)
                .header("Accept-Language", "ru")
                .get(API + path)
                .then()
                .statusCode(200);
        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(statements);
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries/XX", "countries/Colombia", "frameworks/kf-1900"})
    void what_does_not_exist_is_not_found(String path) {
        given().get(API + path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", startsWith("http"));
    }

    @Test
    void an_unknown_region_is_refused_by_name() {
        given().get(API + "countries?region=EUR")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/query/region"));
    }

    private static List<String> names(String language, String path) {
        return given().header("Accept-Language", language)
                .urlEncodingEnabled(false)
                .get(API + path)
                .jsonPath()
                .getList("items.name.text");
    }

    /** Every localized text in an answer. */
    private static void collect(Object value, List<Map<?, ?>> texts) {
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, texts));
        } else if (value instanceof Map<?, ?> map) {
            if (map.containsKey("languages") && map.containsKey("text")) {
                texts.add(map);
            } else {
                map.values().forEach(element -> collect(element, texts));
            }
        }
    }
}
