package org.learningcities.cities;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into the search field. */
@QuarkusTest
class CitySearchTest {
    @Inject
    TestCities cities;

    @AfterEach
    void without_the_cities_of_the_test() {
        cities.remove();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', textBlock = """
                    's-Hertogenbosch, s-hertogenbosch-nl
                    ’s-hertogenbosch, s-hertogenbosch-nl
                    hertogenbosch,    s-hertogenbosch-nl
                    N'Zérékoré,       nzerekore-gn
                    nzerekore,        nzerekore-gn
                    Živinice,         zivinice-ba
                    ZIVINICE,         zivinice-ba
                    Sur,              sur-om
                    صور,              sur-om
                    الرياض,           riyadh-sa
                    الرِّيَاض,        riyadh-sa
                    شفشاون,           chefchaouen-ma
                    杭州,             hangzhou-cn
                    กรุงเทพ,          bangkok-th
                    Bayan-Ondor,      bayan-ondor-mn
                    yaounde 1er,      yaounde-1er-cm
                    gwangju seo,      seo-gu-gwangju-kr""")
    void a_city_is_found_by_its_names_in_every_script_without_accents_and_case(String typed, String slug) {
        assertThat(found(typed).getFirst()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "hambrug, hamburg-de",
        "medelin, medellin-co",
        "mdellin, medellin-co",
        "chefchauen, chefchaouen-ma",
        "buenos aries, buenos-aires-ar",
        "edmonten, edmonton-ca"
    })
    void typing_errors_are_forgiven(String typed, String slug) {
        assertThat(found(typed)).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "ch", "che", "chef", "chefc", "chefch", "chefchaouen"})
    void a_city_stays_in_the_list_while_its_name_is_typed(String typed) {
        assertThat(found(typed)).contains("chefchaouen-ma");
    }

    @Test
    void a_short_name_does_not_bring_everything_that_holds_its_letters() {
        assertThat(found("sur")).startsWith("sur-om").allMatch(slug -> slug.startsWith("sur"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"morocco", "Maroc", "Marruecos", "المغرب", "Марокко", "摩洛哥"})
    void cities_are_found_by_their_country_in_six_languages(String typed) {
        assertThat(found(typed)).contains("fez-ma").allMatch(slug -> slug.endsWith("-ma"));
    }

    @Test
    void a_country_is_also_known_by_its_everyday_name() {
        assertThat(found("south korea")).contains("suwon-kr");
    }

    @Test
    void name_and_country_together_tell_cities_of_one_name_apart() {
        assertThat(found("granada nicaragua")).containsExactly("granada-ni");
        assertThat(found("cordoba arg")).containsExactly("cordoba-ar");
    }

    @Test
    void the_exact_name_stands_before_the_beginning_and_the_part() {
        cities.member("a", "Xylo North");
        cities.member("b", "Upper Xylo");
        cities.member("c", "Xylo");
        assertThat(found("xylo")).containsExactly("test-c", "test-a", "test-b");
    }

    @Test
    void former_names_lead_to_the_city() {
        var city = cities.member("renamed", "New Name");
        cities.change("insert into city_name (city_id, text, kind, valid_to) values ('" + city
                + "', 'Quondamville', 'FORMER', '2020-01-01')");
        assertThat(found("quondam")).containsExactly("test-renamed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "\\",
                "%%%",
                "_ur",
                "' or 1=1 --",
                "a & b | !c",
                "(((",
                "\"",
                "*",
                "$$",
                "\uD83D\uDE00",
                "؟",
                "a:*",
                "<->",
                "''''",
                "{}",
                "[a-z]+",
                "(a+)+$"
            })
    void signs_of_a_query_language_are_only_signs(String typed) {
        given().queryParam("q", typed).get("/api/v1/cities").then().statusCode(200);
        assertThat(found(typed)).hasSizeLessThan(100);
    }

    @Test
    void a_text_that_is_too_long_is_refused_at_once() {
        given().queryParam("q", "a".repeat(1_500))
                .get("/api/v1/cities")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/query/q"));
        given().queryParam("q", "a".repeat(5_000)).get("/api/v1/cities").then().statusCode(414);
        given().queryParam("q", "a".repeat(201)).get("/api/v1/cities").then().statusCode(400);
        given().queryParam("q", "a ".repeat(100)).get("/api/v1/cities").then().statusCode(200);
    }

    @Test
    void blank_is_no_search() {
        given().queryParam("q", "  ")
                .queryParam("count", true)
                .get("/api/v1/cities")
                .then()
                .body("total", equalTo(364));
    }

    private static List<String> found(String typed) {
        return given().queryParam("q", typed)
                .queryParam("limit", 200)
                .get("/api/v1/cities")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.slug");
    }
}
