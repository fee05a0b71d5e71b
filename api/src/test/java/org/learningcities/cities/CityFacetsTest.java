package org.learningcities.cities;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers beside the filters, and the map. */
@QuarkusTest
class CityFacetsTest {
    private static final int CHECKED = 2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "region=ARB",
                "region=ARB&region=LAC&evidence=PRESS",
                "q=a&cluster=ESD",
                "populationMin=100000&state=ACTIVE",
                "memberSinceFrom=2019&memberSinceTo=2022&kind=MUNICIPALITY",
                "bbox=-20,20,40,60&focalArea=4",
                "asOf=2022-09-03"
            })
    void every_number_is_what_the_list_then_shows(String filters) {
        JsonPath facets = given().get(address("/facets", filters)).jsonPath();
        assertThat(facets.getLong("total")).isEqualTo(total(filters));
        List<String> names = facets.getList("facets.name", String.class);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String others = Arrays.stream(filters.split("&"))
                    .filter(part -> !part.startsWith(name))
                    .collect(Collectors.joining("&"));
            List<String> values = facets.getList("facets[" + i + "].values.value", String.class);
            List<Long> counts = facets.getList("facets[" + i + "].values.count", Long.class);
            for (int j = 0; j < Math.min(values.size(), CHECKED); j++) {
                assertThat(total(others + "&" + filter(name, values.get(j))))
                        .as("%s with %s of %s", filters, values.get(j), name)
                        .isEqualTo(counts.get(j));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Arab States, Official source, Fewer than 100",
        "fr, États arabes, Source officielle, Moins de 100",
        "ar, الدول العربية, مصدر رسمي, أقل من",
        "zh, 阿拉伯国家, 官方来源, 少于"
    })
    void values_have_names_in_the_language_of_the_caller(String language, String region, String evidence, String size) {
        JsonPath facets = given().header("Accept-Language", language)
                .get("/api/v1/cities/facets")
                .jsonPath();
        assertThat(labels(facets, "region")).contains(region);
        assertThat(labels(facets, "evidence").getFirst()).isEqualTo(evidence);
        assertThat(labels(facets, "population").getFirst()).startsWith(size);
    }

    @Test
    void a_chosen_value_stays_in_sight_when_no_city_has_it() {
        JsonPath facets = given().get("/api/v1/cities/facets?country=IS").jsonPath();
        assertThat(facets.getLong("total")).isZero();
        assertThat(facets.getInt("facets.find { it.name == 'country' }.values.find { it.value == 'IS' }.count"))
                .isZero();
    }

    @Test
    void the_map_has_every_city_of_the_list_in_the_same_place_of_each_column() {
        JsonPath map = given().header("Accept-Language", "zh")
                .get("/api/v1/cities/map?country=CN")
                .jsonPath();
        int count = map.getInt("count");
        assertThat(count).isEqualTo((int) total("country=CN"));
        for (String column : List.of("slugs", "names", "lats", "lons", "countries", "regions", "since", "states")) {
            assertThat(map.getList(column)).as(column).hasSize(count);
        }
        int hangzhou = map.getList("slugs").indexOf("hangzhou-cn");
        assertThat(map.getString("names[" + hangzhou + "]")).isEqualTo("杭州");
        assertThat(map.getDouble("lats[" + hangzhou + "]")).isBetween(30.0, 31.0);
        given().get("/api/v1/cities/map")
                .then()
                .body("slugs", hasSize(364))
                .body("states", everyItem(equalTo("ACTIVE")));
    }

    private static String filter(String name, String value) {
        if (name.equals("memberSince")) {
            return "memberSinceFrom=" + value + "&memberSinceTo=" + value;
        }
        if (!name.equals("population")) {
            return name + "=" + value;
        }
        String[] ends = value.split("-", -1);
        return (ends[0].isEmpty() ? "" : "populationMin=" + ends[0])
                + (ends[1].isEmpty() ? "" : "&populationMax=" + ends[1]);
    }

    private static long total(String filters) {
        return given().get(address("", "limit=1&count=true&" + filters))
                .jsonPath()
                .getLong("total");
    }

    /** Without the gaps that leaving out a filter makes. */
    private static String address(String path, String filters) {
        String query = Arrays.stream(filters.split("&"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return "/api/v1/cities" + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static List<String> labels(JsonPath facets, String name) {
        return facets.getList("facets.find { it.name == '" + name + "' }.values.label");
    }
}
