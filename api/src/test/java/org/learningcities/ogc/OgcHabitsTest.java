package org.learningcities.ogc;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients in the field send beyond the standard, and must not fail with. */
@QuarkusTest
class OgcHabitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ogc?f=json",
                "/ogc/conformance?f=json",
                "/ogc/collections?f=json",
                "/ogc/collections/cities?f=json",
                "/ogc/collections/cities/items?f=geojson&limit=1&offset=0",
                "/ogc/collections/cities/items/chefchaouen-ma?f=json"
            })
    void a_client_may_name_the_form_that_it_gets_anyway(String address) {
        given().get(address).then().statusCode(200);
    }
}
