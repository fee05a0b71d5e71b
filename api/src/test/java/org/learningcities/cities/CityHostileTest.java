package org.learningcities.cities;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: an answer or a refusal, never a failure. */
@QuarkusTest
class CityHostileTest {
    /** As they stand in an address, encoded. */
    private static final List<String> VALUES = List.of(
            "%00",
            "%0A",
            "%ff",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "%27",
            "%22",
            "%5C",
            "%25",
            "_",
            "1e999",
            "-1",
            "99999999999999999999",
            "NaN",
            "null",
            "2024-02-30",
            "0000-00-00",
            "9999-12-31",
            "180,-90,-180,90",
            "180.0000000000000001,0,0,0",
            "%E2%80%AE",
            "%7B%7D",
            "%5B%5D",
            "%3Cscript%3E",
            "..%2F..",
            "%3Bdrop%20table%20city",
            "$1",
            "%D9%8B%D9%8B",
            "--",
            "(((((",
            "membership,",
            "%CC%81",
            "%EF%BC%85");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q",
                "region",
                "country",
                "cluster",
                "focalArea",
                "feature",
                "evidence",
                "state",
                "kind",
                "challenge",
                "expertise",
                "populationMin",
                "populationMax",
                "memberSinceFrom",
                "memberSinceTo",
                "bbox",
                "asOf",
                "sort",
                "expand",
                "limit",
                "cursor",
                "count",
                "nonsense"
            })
    void no_value_of_a_parameter_makes_the_service_fail(String parameter) {
        for (String value : VALUES) {
            for (String path : List.of("", "/facets", ".geojson")) {
                assertThat(status(path + "?" + parameter + "=" + value))
                        .as("%s of %s", value, path)
                        .isIn(200, 400);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/similar", ".jsonld"})
    void no_name_of_a_city_makes_the_service_fail(String rest) {
        for (String value : VALUES) {
            assertThat(status("/" + value + rest)).as("%s%s", value, rest).isIn(400, 404);
        }
    }

    private static int status(String rest) {
        return given().urlEncodingEnabled(false).get("/api/v1/cities" + rest).statusCode();
    }
}
