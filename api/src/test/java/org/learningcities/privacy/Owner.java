package org.learningcities.privacy;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import org.learningcities.BrowserSignIn;
import org.learningcities.Database;
import org.learningcities.Tokens;

/** Somebody with an account who has just signed in on Keycloak's page, with a name that nobody else has. */
record Owner(String username, String id, String name, String subject, String token) {
    static final String ERASE = "/api/v1/me/actions/erase";

    static Owner arrived() throws SQLException {
        String username = "owner-" + UUID.randomUUID();
        String first = "Orla" + username.substring(6, 14);
        Tokens.account(username, first);
        String token = BrowserSignIn.token(username);
        String id = given().auth()
                .oauth2(token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        String subject = Database.rows("select subject from person where id = '" + id + "'")
                .getFirst();
        return new Owner(username, id, first + " Test", subject, token);
    }

    String email() {
        return username + "@example.org";
    }

    RequestSpecification as() {
        return given().auth().oauth2(token).contentType("application/json");
    }

    ValidatableResponse export() {
        return as().get("/api/v1/me/export").then();
    }

    ValidatableResponse erase() {
        return as().body(confirmation()).post(ERASE).then();
    }

    ValidatableResponse tryToErase() {
        return as().body(confirmation()).post(ERASE + "?dryRun=true").then();
    }

    String confirmation() {
        return "{\"confirmation\": \"" + email() + "\"}";
    }

    void holds(String role, String slug) throws SQLException {
        Database.run("""
                insert into role_assignment (person_id, role, city_id, valid_from)
                select '%s', '%s', id, now() - interval '1 day' from city where slug = '%s'""".formatted(id, role, slug));
    }

    /** A city of Luxembourg that nobody else uses, without a team; its name in addresses. */
    static String city(String name) throws SQLException {
        String slug = "privacy-" + UUID.randomUUID();
        Database.run("""
                insert into city (slug, name, country_code, kind, lat, lon, geo_precision, time_zone)
                values ('%s', '%s', 'LU', 'MUNICIPALITY', 49.6, 6.1, 'PLACE', 'Europe/Luxembourg')""".formatted(slug, name));
        return slug;
    }
}
