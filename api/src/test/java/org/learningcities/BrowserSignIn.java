package org.learningcities;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs in as a browser does: on Keycloak's page, by a code with proof keys, through the client of Swagger UI. */
public final class BrowserSignIn {
    /** Where the realm of the tests lets Swagger UI return to; the port of the service under test is another each time. */
    public static final String RETURN = "http://localhost:8080/q/swagger-ui/oauth2-redirect.html";

    public static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";

    private BrowserSignIn() {}

    /** An access token of somebody who signed in this moment. */
    public static String token(String username) {
        return exchange(codeOf(signIn(username, "openid"))).getString("access_token");
    }

    /** Keycloak's answer to name and password. */
    public static Response signIn(String username, String scope) {
        Response page = given().queryParam("client_id", "learning-cities-swagger")
                .queryParam("response_type", "code")
                .queryParam("scope", scope)
                .queryParam("state", "s")
                .queryParam("redirect_uri", RETURN)
                .queryParam("code_challenge", challenge())
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
                .formParam("username", username)
                .formParam("password", Tokens.PASSWORD)
                .post(form.group(1).replace("&amp;", "&"));
    }

    public static String codeOf(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        String query = URI.create(answer.header("Location")).getRawQuery();
        assertThat(query).contains("iss=");
        return query.replaceFirst("(?:.*&)?code=([^&]+).*", "$1");
    }

    public static JsonPath exchange(String code) {
        return given().formParam("grant_type", "authorization_code")
                .formParam("client_id", "learning-cities-swagger")
                .formParam("redirect_uri", RETURN)
                .formParam("code", code)
                .formParam("code_verifier", VERIFIER)
                .post(Tokens.realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
