package org.learningcities.cities;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cities of a part of the world. */
@QuarkusTest
class CityAreaTest {
    @Inject
    TestCities cities;

    @AfterEach
    void without_the_cities_of_the_test() {
        cities.remove();
    }

    @Test
    void a_box_may_cross_the_antimeridian() {
        UUID east = cities.member("east", "East");
        cities.change("update city set lat = -17, lon = 179.5 where id = '" + east + "'");
        UUID west = cities.member("west", "West");
        cities.change("update city set lat = -17, lon = -179.5 where id = '" + west + "'");
        list("country=LU&bbox=179,-20,-179,-10").body("items.slug", contains("test-east", "test-west"));
        list("country=LU&bbox=179,-20,180,-10").body("items.slug", contains("test-east"));
        list("country=LU&bbox=-179,-20,179,-10").body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2,3",
                "1,2,3,4,5",
                "a,b,c,d",
                "0,50,10,40",
                "-181,0,0,0",
                "0,-91,0,0",
                "NaN,0,0,0",
                "1e5,0,0,0",
                "0,0,0,0,",
                "9999999999,0,0,0"
            })
    void a_box_that_is_none_is_refused(String bbox) {
        given().queryParam("bbox", bbox)
                .get("/api/v1/cities")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/query/bbox"));
    }

    private static ValidatableResponse list(String query) {
        return given().get("/api/v1/cities?" + query).then().statusCode(200);
    }
}
