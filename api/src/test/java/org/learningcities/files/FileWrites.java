package org.learningcities.files;

import static io.restassured.RestAssured.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.learningcities.Tokens;
import org.learningcities.cities.TestCities;
import org.learningcities.contract.WriteCases;

/** Good calls of the changes of files, each by somebody new in a city of their own. */
@ApplicationScoped
class FileWrites implements WriteCases {
    private static final byte[] PDF = Samples.pdf("");

    @Inject
    TestCities cities;

    private record Place(String account, TestFiles files) {
        String token() {
            return Tokens.of(account);
        }
    }

    @Override
    public Map<String, Supplier<Good>> byOperation() {
        return Map.of(
                "beginUpload", this::begin,
                "cancelUpload", this::cancel,
                "addCityFile", this::add,
                "changeCityFile", () -> onFile("{\"caption\": {\"en\": \"Another plan\"}}"),
                "removeCityFile", () -> onFile(null));
    }

    private Good begin() {
        Place place = place();
        return new Good(place.token(), place.files().path() + "/uploads", null, null, Map.of("Upload-Length", "1000"));
    }

    private Good cancel() {
        Place place = place();
        return new Good(place.token(), place.files().begun(place.account(), "a.pdf", 1000), "\"1-en\"", null);
    }

    private Good add() {
        Place place = place();
        String upload = place.files().uploaded(place.account(), "plan.pdf", PDF);
        String body = """
                {"upload": "%s", "caption": {"en": "Plan"}, "rightsHolder": "Test", "licence": "CC-BY-4.0"}""".formatted(upload);
        return new Good(place.token(), place.files().path() + "/files", null, body);
    }

    private Good onFile(@org.jspecify.annotations.Nullable String body) {
        Place place = place();
        String id = place.files().document(place.account(), PDF, "").path("id");
        return new Good(place.token(), place.files().path() + "/files/" + id, "\"1-en\"", body);
    }

    private Place place() {
        String name = "walk-" + UUID.randomUUID().toString().substring(0, 8);
        UUID city = cities.add(name, "Walkingen");
        Tokens.account(name, "Walter");
        given().auth().oauth2(Tokens.of(name)).get("/api/v1/me").then().statusCode(200);
        cities.role(city, name, "TEAM_MEMBER");
        return new Place(name, new TestFiles("test-" + name));
    }
}
