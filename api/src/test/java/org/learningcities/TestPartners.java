package org.learningcities;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;

/** Partner systems that tests make: a client in Keycloak and its registration by the secretariat. */
public final class TestPartners {
    public static final String ALL = "cities:read cities:write history:read";

    private static final String SECRET = "a-secret-of-tests-alone";

    private TestPartners() {}

    /**
     * A registered one.
     *
     * @param client its client id
     * @param id id of its registration
     */
    public record Registered(String client, String id) {
        /** A token with every scope that there is. */
        public String token() {
            return token(ALL);
        }

        public String token(String scope) {
            return Tokens.ofClient(client, SECRET, scope);
        }

        public RequestSpecification as(String scope) {
            return given().auth().oauth2(token(scope)).contentType("application/json");
        }

        public Registered ended() {
            end("secretariat").statusCode(200);
            return this;
        }

        public ValidatableResponse end(String account) {
            return by(account)
                    .body("{\"reason\": \"Tests\"}")
                    .post("/api/v1/partners/" + id + "/actions/end")
                    .then();
        }

        public ValidatableResponse read(String account) {
            return by(account).get("/api/v1/partners/" + id).then();
        }

        public ValidatableResponse change(String account, String patch) {
            String tag = by("secretariat").get("/api/v1/partners/" + id).header("ETag");
            return by(account)
                    .header("If-Match", tag)
                    .body(patch)
                    .patch("/api/v1/partners/" + id)
                    .then();
        }
    }

    /** A client that nobody has registered. */
    public static Registered unregistered() {
        return new Registered(Tokens.client(SECRET), "none");
    }

    /** One with all scopes for a city, or with the reading ones for none. */
    public static Registered registered(@Nullable String city) {
        return registered(city, city == null ? "cities:read history:read" : ALL, null);
    }

    public static Registered registered(@Nullable String city, String scopes, @Nullable Integer requests) {
        String client = Tokens.client(SECRET);
        String id = register(body(client, city, scopes, requests))
                .statusCode(201)
                .extract()
                .path("id");
        return new Registered(client, id);
    }

    public static String body(String client, @Nullable String city, String scopes, @Nullable Integer requests) {
        return """
                {"clientId": "%s", "name": "Portal %s", "contact": "portal@example.org", %s %s
                 "scopes": ["%s"], "reason": "Tests"}""".formatted(
                        client,
                        client,
                        city == null ? "" : "\"city\": \"" + city + "\",",
                        requests == null ? "" : "\"requestsPerMinute\": " + requests + ",",
                        scopes.replace(" ", "\", \""));
    }

    public static ValidatableResponse register(String body) {
        return by("secretariat").body(body).post("/api/v1/partners").then();
    }

    public static RequestSpecification by(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType("application/json");
    }
}
