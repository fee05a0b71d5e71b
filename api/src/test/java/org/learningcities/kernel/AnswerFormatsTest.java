package org.learningcities.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.RawHttp;

/** Addresses that have several forms: who does not choose gets JSON, who chooses gets what was chosen. */
@QuarkusTest
class AnswerFormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/cities/chefchaouen-ma|*/*|application/json",
                "/api/v1/cities/chefchaouen-ma|text/html,application/xhtml+xml,*/*;q=0.8|application/json",
                "/api/v1/cities/chefchaouen-ma|application/ld+json, */*;q=0.1|application/ld+json",
                "/api/v1/cities?limit=1|*/*|application/json",
                "/api/v1/cities?limit=1|text/csv, */*;q=0.1|text/csv",
                "/api/v1/cities?limit=1|application/geo+json|application/geo+json"
            })
    void the_form_is_the_chosen_one_or_json(String address, String accept, String form) {
        given().accept(accept).get(address).then().statusCode(200).contentType(form);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/cities/%63hefchaouen-ma,200", "/api/v1/cities/%2563hefchaouen-ma,404", "/api/v1/cities/%25,404"
    })
    void a_name_is_decoded_once_with_and_without_a_suffix(String address, int status) {
        given().urlEncodingEnabled(false).get(address).then().statusCode(status);
        given().urlEncodingEnabled(false).get(address + ".jsonld").then().statusCode(status);
        given().urlEncodingEnabled(false).get(address + ".json").then().statusCode(status);
    }

    @Test
    void who_names_no_form_gets_json() {
        assertThat(RawHttp.send(
                                "GET /api/v1/cities/chefchaouen-ma HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                        .header("Content-Type"))
                .startsWith("application/json");
    }
}
