package org.learningcities.profiles;

import static io.restassured.RestAssured.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learningcities.Tokens;
import org.learningcities.cities.TestCities;
import org.learningcities.contract.WriteCases;

/** Good calls of the changes that people make to the profiles of their cities. */
@ApplicationScoped
class ProfileWrites implements WriteCases {
    @Inject
    TestCities cities;

    @Override
    public Map<String, Supplier<Good>> byOperation() {
        return Map.of(
                "changeCityDraft", () -> good("", true, "{\"summary\": {\"en\": \"Evening classes.\"}}"),
                "discardCityDraft", () -> good("", true, null),
                "confirmCityTranslation", this::outdated,
                "openCityDraftForSupport", this::support,
                "publishCityDraft", () -> good("/actions/publish", false, "{\"reason\": \"Yearly review\"}"));
    }

    /** A call of a coordinator of its own about a city of its own, which is not public and has a draft. */
    private Good good(String action, boolean tagged, @Nullable String body) {
        String name = "walk-" + UUID.randomUUID().toString().substring(0, 8);
        UUID city = cities.add(name, "Walkingen");
        Tokens.account(name, "Walter");
        given().auth().oauth2(Tokens.of(name)).get("/api/v1/me").then().statusCode(200);
        cities.role(city, name, "COORDINATOR");
        TestDraft draft = new TestDraft("test-" + name);
        draft.write(name, "{\"website\": \"https://walkingen.example.org\"}").statusCode(200);
        String tag = tagged ? draft.tag(name) : null;
        return new Good(Tokens.of(name), draft.path() + action, tag, body);
    }

    /** A city with a published translation whose published original has changed since. */
    private Good outdated() {
        Good publish = good("/actions/publish", false, "{\"field\": \"/summary/fr\"}");
        String path = publish.path().replace("/actions/publish", "");
        String slug = path.replace("/api/v1/cities/", "").replace("/draft", "");
        TestDraft draft = new TestDraft(slug);
        String name = slug.replace("test-", "");
        draft.write(name, "{\"summary\": {\"en\": \"One.\", \"fr\": \"Un.\"}}").statusCode(200);
        draft.publish(name, "{}").statusCode(200);
        draft.write(name, "{\"summary\": {\"en\": \"Two.\"}}").statusCode(200);
        draft.publish(name, "{}").statusCode(200);
        return new Good(publish.token(), draft.path() + "/actions/confirm-translation", null, publish.body());
    }

    private Good support() {
        String path = good("/actions/open-for-support", false, null).path();
        return new Good(Tokens.of("secretariat"), path, null, "{\"reason\": \"Asked for help\"}");
    }
}
