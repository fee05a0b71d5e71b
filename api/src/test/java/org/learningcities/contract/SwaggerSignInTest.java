package org.learningcities.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.learningcities.Tokens;

/** A developer opens the interactive documentation, signs in there and calls a protected operation. */
@QuarkusTest
class SwaggerSignInTest {
    /** Where the realm of the tests lets Swagger UI return to; the port of the service under test is another each time. */
    private static final String RETURN = "http://localhost:8080/q/swagger-ui/oauth2-redirect.html";

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";

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
    void who_signs_in_as_the_page_does_gets_a_token_that_works() throws Exception {
        String token = exchange(codeOf(signIn("openid")), VERIFIER).getString("access_token");
        given().auth()
                .oauth2(token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("email", equalTo("coordinator-medellin@example.org"));
    }

    @Test
    void a_stolen_code_is_worth_nothing_without_the_proof() throws Exception {
        String code = codeOf(signIn("openid"));
        given().formParam("grant_type", "authorization_code")
                .formParam("client_id", "learning-cities-swagger")
                .formParam("redirect_uri", RETURN)
                .formParam("code", code)
                .formParam("code_verifier", VERIFIER + "x")
                .post(Tokens.realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(400);
    }

    @Test
    void keycloak_returns_to_no_other_address() {
        for (String address : new String[] {
            "https://evil.example/q/swagger-ui/oauth2-redirect.html",
            RETURN + "/../../evil",
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

    private static Response signIn(String scope) throws Exception {
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        Response page = given().queryParam("client_id", "learning-cities-swagger")
                .queryParam("response_type", "code")
                .queryParam("scope", scope)
                .queryParam("state", "s")
                .queryParam("redirect_uri", RETURN)
                .queryParam("code_challenge", challenge)
                .queryParam("code_challenge_method", "S256")
                .get(Tokens.realm() + "/protocol/openid-connect/auth");
        Matcher form = Pattern.compile("action=\"([^\"]+)\"").matcher(page.asString());
        assertThat(form.find()).as("sign-in form").isTrue();
        // By hand: the cookies are for secure places, which localhost is to a browser but not to this client.
        return given().cookies(page.cookies())
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("username", "coordinator-medellin")
                .formParam("password", Tokens.PASSWORD)
                .post(form.group(1).replace("&amp;", "&"));
    }

    private static String codeOf(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        String query = URI.create(answer.header("Location")).getRawQuery();
        assertThat(query).contains("iss=");
        return query.replaceFirst("(?:.*&)?code=([^&]+).*", "$1");
    }

    private static JsonPath exchange(String code, String verifier) {
        return given().formParam("grant_type", "authorization_code")
                .formParam("client_id", "learning-cities-swagger")
                .formParam("redirect_uri", RETURN)
                .formParam("code", code)
                .formParam("code_verifier", verifier)
                .post(Tokens.realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
