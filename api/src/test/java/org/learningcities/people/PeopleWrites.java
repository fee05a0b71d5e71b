package org.learningcities.people;

import static io.restassured.RestAssured.given;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.learningcities.Tokens;
import org.learningcities.contract.WriteCases;

/** Good calls of the changes that people make to their own accounts. */
@ApplicationScoped
class PeopleWrites implements WriteCases {

    @Override
    public Map<String, Supplier<Good>> byOperation() {
        return Map.of("changeMe", PeopleWrites::changeMe);
    }

    private static Good changeMe() {
        String username = "writer-" + UUID.randomUUID();
        Tokens.account(username, "Wanda");
        String token = Tokens.of(username);
        String etag = given().auth().oauth2(token).get("/api/v1/me").header("ETag");
        return new Good(token, "/api/v1/me", etag, "{\"language\": \"ar\", \"timeZone\": \"Asia/Amman\"}");
    }
}
