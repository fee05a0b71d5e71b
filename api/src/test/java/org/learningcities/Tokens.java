package org.learningcities;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Real tokens of the real Keycloak, for the demo accounts and for accounts that a test makes. */
public final class Tokens {
    public static final String PASSWORD = "demo-Learning-2026";

    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

    private Tokens() {}

    /** An access token of an account, as the browser application would get it; one a minute is enough for many calls. */
    public static String of(String username) {
        return KEPT.compute(username, (name, kept) -> kept == null || kept.isOld() ? Kept.fresh(name) : kept)
                .token();
    }

    /** The same of somebody who signed in on Keycloak's page within the last minute: what takes or ends all data asks for that. */
    public static String recent(String username) {
        return KEPT.compute(
                        "recent " + username,
                        (name, kept) -> kept == null || kept.isOld()
                                ? new Kept(BrowserSignIn.token(username), Instant.now())
                                : kept)
                .token();
    }

    private record Kept(String token, Instant since) {
        static Kept fresh(String username) {
            return new Kept(
                    answer("learning-cities-test", username, "openid").getString("access_token"), Instant.now());
        }

        static Kept ofAdministrator() {
            String token = given().formParam("grant_type", "password")
                    .formParam("client_id", "admin-cli")
                    .formParam("username", "admin")
                    .formParam("password", "learning-cities-admin")
                    .post(realm().replace("/realms/learning-cities", "/realms/master")
                            + "/protocol/openid-connect/token")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
            return new Kept(token, Instant.now());
        }

        boolean isOld() {
            return since.isBefore(Instant.now().minusSeconds(60));
        }

        /** Such a token lives for a minute. */
        boolean isOldForAdministrators() {
            return since.isBefore(Instant.now().minusSeconds(30));
        }
    }

    /** All tokens that a client gets for a demo account. */
    public static JsonPath answer(String client, String username, String scope) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", username)
                .formParam("password", PASSWORD)
                .formParam("scope", scope)
                .post(realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A token of the demo partner system without any scope. */
    public static String ofPartner() {
        return ofClient("demo-partner", "demo-partner-secret", "");
    }

    /** A token of a client in its own name. */
    public static String ofClient(String client, String secret, String scope) {
        var asked = given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", secret);
        return (scope.isEmpty() ? asked : asked.formParam("scope", scope))
                .post(realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** Makes a client that can sign in by itself, as an operator makes one for a partner system; its name. */
    public static String client(String secret) {
        String name = "client-" + UUID.randomUUID();
        given().auth()
                .oauth2(ofAdministrator())
                .contentType("application/json")
                .body("""
                        {"clientId": "%s", "secret": "%s", "publicClient": false, "standardFlowEnabled": false,
                         "serviceAccountsEnabled": true, "fullScopeAllowed": false,
                         "defaultClientScopes": ["basic", "acr", "roles", "learning-cities-api"],
                         "optionalClientScopes": ["cities:read", "cities:write", "history:read"]}""".formatted(name, secret))
                .post(admin() + "/clients")
                .then()
                .statusCode(201);
        return name;
    }

    /** Makes an account that nobody has used yet. */
    public static void account(String username, String firstName) {
        account(username, firstName, "en");
    }

    /** Makes an account that nobody has used yet, with the language of its owner. */
    public static void account(String username, String firstName, String locale) {
        given().auth()
                .oauth2(ofAdministrator())
                .contentType("application/json")
                .body("""
                        {"username": "%1$s", "firstName": "%2$s", "lastName": "Test", "email": "%1$s@example.org",
                         "emailVerified": true, "enabled": true, "attributes": {"locale": ["%4$s"]},
                         "credentials": [{"type": "password", "value": "%3$s", "temporary": false}]}""".formatted(username, firstName, PASSWORD, locale))
                .post(admin() + "/users")
                .then()
                .statusCode(201);
    }

    /** Makes a client of the realm whose tokens are for the API and live one second; its name. */
    public static String shortLivedClient() {
        String name = "short-lived-" + UUID.randomUUID();
        given().auth()
                .oauth2(ofAdministrator())
                .contentType("application/json")
                .body("""
                        {"clientId": "%s", "publicClient": true, "standardFlowEnabled": false,
                         "directAccessGrantsEnabled": true, "attributes": {"access.token.lifespan": "1"},
                         "defaultClientScopes": ["basic", "roles", "profile", "email", "learning-cities-api"]}""".formatted(name))
                .post(admin() + "/clients")
                .then()
                .statusCode(201);
        return name;
    }

    /** A token of Keycloak's administrator, issued by another realm than ours; the account is that of dev/services. */
    public static String ofAdministrator() {
        return KEPT.compute(
                        "administrator of Keycloak",
                        (name, kept) -> kept == null || kept.isOldForAdministrators() ? Kept.ofAdministrator() : kept)
                .token();
    }

    public static String realm() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }

    private static String admin() {
        return realm().replace("/realms/", "/admin/realms/");
    }
}
