package org.learningcities.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcities.BrowserSignIn;
import org.learningcities.Tokens;

/** A developer opens the interactive documentation, signs in there and calls a protected operation. */
@QuarkusTest
class SwaggerSignInTest {
    @Test
    void the_page_knows_its_client_and_uses_proof_keys() {
        String page =
                given().get("/q/swagger-ui/").then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("learning-cities-swagger")
                .containsPattern("usePkceWithAuthorizationCodeGrant['\"]?\\s*:\\s*true")
                .contains("oauth2-redirect.html");
        given().get("/q/swagger-ui/oauth2-redirect.html").then().statusCode(200);
    }

    @Test
    void the_policy_of_the_page_lets_it_reach_keycloak_and_find_its_window_again() {
        Response page = given().get("/q/swagger-ui/");
        String keycloak = Tokens.realm().replaceFirst("/realms/.*", "");
        assertThat(page.header("Content-Security-Policy")).contains("connect-src 'self' " + keycloak);
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("unsafe-none");
    }

    @Test
    void the_served_contract_names_the_real_keycloak_and_marks_what_needs_a_token() {
        JsonPath contract = given().get("/q/openapi?format=json").jsonPath();
        String flow = "components.securitySchemes.keycloak.flows.authorizationCode.";
        assertThat(contract.getString(flow + "authorizationUrl"))
                .isEqualTo(Tokens.realm() + "/protocol/openid-connect/auth");
        assertThat(contract.getString(flow + "tokenUrl")).isEqualTo(Tokens.realm() + "/protocol/openid-connect/token");
        assertThat(contract.getString("components.securitySchemes.keycloak.flows.clientCredentials.tokenUrl"))
                .isEqualTo(Tokens.realm() + "/protocol/openid-connect/token");
        assertThat(contract.getList("paths.'/api/v1/me'.get.security[0].keycloak"))
                .isEqualTo(List.of("openid"));
        assertThat(contract.getList("paths.'/api/v1/cities/{slug}/draft'.patch.security[0].keycloak"))
                .isEqualTo(List.of("cities:write"));
        assertThat(contract.getString("paths.'/api/v1/regions'.get.security")).isNull();
    }

    @Test
    void the_contract_is_yaml_unless_json_is_asked_for() {
        given().get("/q/openapi").then().contentType("application/yaml").body(startsWith("---\nopenapi: 3.1"));
        given().get("/q/openapi?format=json").then().contentType("application/json");
        given().accept("application/json").get("/q/openapi").then().contentType("application/json");
        given().head("/q/openapi").then().statusCode(200);
    }

    @Test
    void who_signs_in_as_the_page_does_gets_a_token_that_works() {
        String token = BrowserSignIn.token("coordinator-medellin");
        given().auth()
                .oauth2(token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("email", equalTo("coordinator-medellin@example.org"));
    }

    @Test
    void a_stolen_code_is_worth_nothing_without_the_proof() {
        String code = BrowserSignIn.codeOf(BrowserSignIn.signIn("coordinator-medellin", "openid"));
        given().formParam("grant_type", "authorization_code")
                .formParam("client_id", "learning-cities-swagger")
                .formParam("redirect_uri", BrowserSignIn.RETURN)
                .formParam("code", code)
                .formParam("code_verifier", BrowserSignIn.VERIFIER + "x")
                .post(Tokens.realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(400);
    }

    @Test
    void keycloak_returns_to_no_other_address() {
        for (String address : new String[] {
            "https://evil.example/q/swagger-ui/oauth2-redirect.html",
            BrowserSignIn.RETURN + "/../../evil",
            "http://localhost:8080.evil.example/q/swagger-ui/oauth2-redirect.html",
            "//evil.example/"
        }) {
            given().redirects()
                    .follow(false)
                    .queryParam("client_id", "learning-cities-swagger")
                    .queryParam("response_type", "code")
                    .queryParam("redirect_uri", address)
                    .get(Tokens.realm() + "/protocol/openid-connect/auth")
                    .then()
                    .statusCode(400);
        }
    }
}
