package org.learningcities.identity;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.learningcities.Database;
import org.learningcities.Tokens;
import org.learningcities.cities.TestCities;

/** Cities with a coordinator of their own, and calls about their identity. */
@ApplicationScoped
class TestIdentity {
    @Inject
    TestCities cities;

    /** A member city with the account of its coordinator. */
    record Place(String slug, String coordinator) {
        String path() {
            return "/api/v1/cities/" + slug + "/identity";
        }
    }

    Place place() {
        return place("en");
    }

    Place place(String language) {
        String key = UUID.randomUUID().toString().substring(0, 8);
        UUID city = cities.member(key, "Altstadt " + key);
        String account = "ida-" + key;
        Tokens.account(account, "Ida", language);
        as(account).get("/api/v1/me").then().statusCode(200);
        cities.role(city, account, "COORDINATOR");
        return new Place("test-" + key, account);
    }

    static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType("application/json");
    }

    /** A name that no other city has; its address begins with {@code test-}, so that it is removed with the others. */
    static String freshName() {
        return "Test Neustadt " + UUID.randomUUID().toString().substring(0, 8);
    }

    static String rename(String name) {
        return "{\"to\": {\"name\": \"%s\", \"language\": \"de\", \"from\": \"2026-01-01\"}, \"reason\": \"Decree 12\"}"
                .formatted(name);
    }

    static String askRename(String name) {
        return "{\"rename\": {\"name\": \"%s\", \"language\": \"de\", \"from\": \"2026-01-01\"}, \"reason\": \"Decree 12\", \"evidence\": \"https://law.example.org/12\"}"
                .formatted(name);
    }

    static ValidatableResponse ask(Place place, String body) {
        return as(place.coordinator())
                .body(body)
                .post(place.path() + "/requests")
                .then();
    }

    static ValidatableResponse act(String account, String id, String action, String body) {
        return as(account)
                .body(body)
                .post("/api/v1/identity-requests/" + id + "/actions/" + action)
                .then();
    }

    /** Subjects of what was posted to an account, the oldest first; that posted letters arrive is the matter of the mail's own tests. */
    static List<String> lettersTo(String account) throws SQLException {
        return Database.rows(
                "select subject from mail_outbox where recipient = '%s@example.org' order by id".formatted(account));
    }
}
