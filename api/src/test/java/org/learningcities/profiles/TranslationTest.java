package org.learningcities.profiles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.cities.TestCities;

/** Readers are told honestly which translations are behind, and a team can say that one is right all the same. */
@QuarkusTest
class TranslationTest {
    private static final String TEAM = "team-medellin";
    private static final String COORDINATOR = "coordinator-cork";
    private static final TestDraft DRAFT = new TestDraft("test-translating");

    @Inject
    TestCities cities;

    @BeforeEach
    void a_city_whose_original_has_changed() {
        UUID city = cities.member("translating", "Translatingen");
        cities.role(city, TEAM, "TEAM_MEMBER");
        cities.role(city, COORDINATOR, "COORDINATOR");
        DRAFT.write(TEAM, """
                {"summary": {"en": "One.", "fr": "Un."},
                 "strategy": {"title": {"en": "Plan", "fr": "Plan fr"}, "text": {"en": "We plan.", "fr": "Nous planifions."}}}""").statusCode(200);
        DRAFT.publish(COORDINATOR, "{}").statusCode(200);
        DRAFT.city().body("outdatedTranslations", empty());
        DRAFT.write(TEAM, "{\"summary\": {\"en\": \"Two.\"}, \"strategy\": {\"text\": {\"en\": \"We plan more.\"}}}")
                .statusCode(200);
    }

    @AfterEach
    void remove() {
        cities.remove();
    }

    @Test
    void the_public_page_says_which_translations_are_behind_what_is_published() {
        DRAFT.city().body("outdatedTranslations", empty());
        DRAFT.publish(COORDINATOR, "{}").statusCode(200);
        DRAFT.city().body("outdatedTranslations", contains("/strategy/text/fr", "/summary/fr"));
    }

    @Test
    void a_translation_is_confirmed_as_it_stands() {
        DRAFT.publish(COORDINATOR, "{}").statusCode(200);
        confirm(TEAM, "/summary/fr").statusCode(200).body("staleTranslations", contains("/strategy/text/fr"));
        DRAFT.city().body("outdatedTranslations", contains("/strategy/text/fr"));
        confirm(COORDINATOR, "/strategy/text/fr").statusCode(200).body("staleTranslations", empty());
        DRAFT.city().body("outdatedTranslations", empty());
        DRAFT.as(COORDINATOR)
                .get("/api/v1/cities/test-translating/history")
                .then()
                .body("items[0].action", equalTo("confirm-translation"))
                .body("items[0].changes.field", contains("/strategy/text/fr"));
    }

    @Test
    void what_is_up_to_date_or_waits_for_its_original_is_not_confirmed() {
        for (String field : new String[] {"/summary/fr", "/summary/en", "/website", "nonsense"}) {
            confirm(TEAM, field).statusCode(409).body("type", endsWith("/problems/translation-up-to-date"));
        }
        DRAFT.publish(COORDINATOR, "{}").statusCode(200);
        confirm("expert", "/summary/fr").statusCode(404);
        DRAFT.city().body("outdatedTranslations", contains("/strategy/text/fr", "/summary/fr"));
    }

    private static ValidatableResponse confirm(String account, String field) {
        return DRAFT.as(account)
                .body("{\"field\": \"" + field + "\"}")
                .post(DRAFT.path() + "/actions/confirm-translation")
                .then();
    }
}
