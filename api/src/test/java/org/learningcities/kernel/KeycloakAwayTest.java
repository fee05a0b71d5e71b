package org.learningcities.kernel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** When Keycloak cannot be reached, public data are served as ever, and who brings a token is told to come again. */
@QuarkusTest
class KeycloakAwayTest {
    /** The path of the tests whose tokens a Keycloak would check that is away. */
    private static final String ADDRESS = "/api/v1/probe/away";

    @TestHTTPResource(value = "/health", management = true)
    URL health;

    @Test
    void without_a_token_public_data_are_read() {
        given().get(ADDRESS).then().statusCode(200);
        given().get(health + "/live").then().statusCode(200);
    }

    @Test
    void a_token_that_cannot_be_checked_is_no_reason_to_call_it_bad() {
        String token = encoded("{\"alg\":\"RS256\",\"kid\":\"x\",\"typ\":\"JWT\"}") + "." + encoded("{\"sub\":\"1\"}")
                + "." + encoded("signature");
        given().auth()
                .oauth2(token)
                .get(ADDRESS)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", endsWith("/problems/unavailable"));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
    }
}
