package org.learningcities.cities;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cities as files. */
@QuarkusTest
class CityFormatsTest {
    @Inject
    TestCities cities;

    @Inject
    ObjectMapper json;

    @AfterEach
    void without_the_cities_of_the_test() {
        cities.remove();
    }

    @ParameterizedTest
    @CsvSource({
        ".csv, text/csv",
        ".geojson, application/geo+json",
        ".ndjson, application/x-ndjson",
        ".atom, application/atom+xml",
        ".json, application/json"
    })
    void a_format_is_asked_for_by_suffix_or_by_accept(String suffix, String type) {
        String bySuffix = given().get("/api/v1/cities" + suffix + "?country=MA")
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("ETag", notNullValue())
                .extract()
                .asString();
        String byAccept = given().accept(type).get("/api/v1/cities?country=MA").asString();
        assertThat(byAccept).isEqualTo(bySuffix);
    }

    @Test
    void a_browser_and_a_plain_client_get_json() {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/api/v1/cities?limit=1")
                .then()
                .contentType(startsWith("application/json"));
        given().accept("*/*").get("/api/v1/cities?limit=1").then().contentType(startsWith("application/json"));
        given().accept("image/png").get("/api/v1/cities").then().statusCode(406);
    }

    @Test
    void the_list_names_its_other_forms_with_the_same_filters() {
        assertThat(given().urlEncodingEnabled(false)
                        .get("/api/v1/cities?region=ARB&limit=2&q=%22%3E")
                        .headers()
                        .getValues("Link"))
                .contains(
                        "</api/v1/cities.geojson?region=ARB&q=%22%3E>; rel=\"alternate\"; type=\"application/geo+json\"");
    }

    @Test
    void a_table_holds_all_matching_cities_and_no_formula() throws IOException {
        cities.member("a", "=HYPERLINK(\"http://x\",\"y\")");
        cities.member("b", "+1, \"two\"");
        cities.member("c", "@sum");
        cities.member("d", "-3");
        cities.member("e", "'s-Test");
        cities.member("f", "＝1");
        Response answer = given().get("/api/v1/cities.csv?country=LU&limit=1&sort=memberSince");
        assertThat(answer.header("Content-Disposition")).contains("cities.csv");
        assertThat(answer.asString()).contains("\r\n").startsWith("slug,name,");
        assertThat(rows(answer).stream().map(row -> row.get("name")))
                .containsExactlyInAnyOrder(
                        "'=HYPERLINK(\"http://x\",\"y\")", "'+1, \"two\"", "'@sum", "'-3", "'s-Test", "'＝1");
        assertThat(rows(answer))
                .allMatch(row -> String.valueOf(row.get("attribution")).contains("GeoNames"));
    }

    @Test
    void a_table_has_every_city_even_those_behind_the_longest_page() throws IOException {
        List<Map<String, String>> rows = rows(given().get("/api/v1/cities.csv"));
        assertThat(rows).hasSize(364).allMatch(row -> row.size() == 23);
        assertThat(rows.stream().map(row -> row.get("slug"))).doesNotHaveDuplicates();
        assertThat(rows)
                .filteredOn(row -> "hangzhou-cn".equals(row.get("slug")))
                .singleElement()
                .satisfies(row -> assertThat(row.get("nativeName")).isEqualTo("杭州"));
    }

    @Test
    void lines_of_json_are_the_rows_of_the_list() throws IOException {
        String[] lines =
                given().get("/api/v1/cities.ndjson?region=ARB").asString().split("\n");
        JsonNode items = json.readTree(
                        given().get("/api/v1/cities?region=ARB&limit=200").asString())
                .get("items");
        assertThat(lines).hasSize(items.size());
        assertThat(json.readTree(lines[0])).isEqualTo(items.get(0));
    }

    @Test
    void features_have_pages_when_they_are_asked_for() {
        List<String> ids = new ArrayList<>();
        String address = "/api/v1/cities.geojson?region=ARB&limit=20";
        while (address != null) {
            Response page = given().urlEncodingEnabled(false).get(address);
            JsonPath body = page.jsonPath();
            assertThat(body.getString("type")).isEqualTo("FeatureCollection");
            ids.addAll(body.getList("features.id"));
            address = body.getString("links[0].href");
            assertThat(page.header("Link") == null).isEqualTo(address == null);
        }
        assertThat(ids).hasSize(47).doesNotHaveDuplicates();
    }

    @Test
    void features_come_all_at_once_otherwise() {
        given().get("/api/v1/cities.geojson")
                .then()
                .body("features", hasSize(364))
                .body("features[0].geometry.type", equalTo("Point"))
                .body("features[0].geometry.coordinates", hasSize(2));
        given().get("/api/v1/cities.geojson?country=IS").then().body("features", hasSize(0));
    }

    @Test
    void a_file_is_not_sent_again_while_nothing_changed() {
        String etag = given().get("/api/v1/cities.csv?region=LAC").header("ETag");
        given().header("If-None-Match", etag)
                .get("/api/v1/cities.csv?region=LAC")
                .then()
                .statusCode(304);
        given().header("If-None-Match", etag)
                .get("/api/v1/cities.csv?region=AFR")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"region=EUR", "bbox=1", "nonsense=1", "sort=x", "cursor=x&limit=2"})
    void a_wrong_parameter_is_refused_before_the_first_byte(String query) {
        given().get("/api/v1/cities.geojson?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    private static List<Map<String, String>> rows(Response answer) throws IOException {
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(answer.asString())
                .readAll();
    }
}
