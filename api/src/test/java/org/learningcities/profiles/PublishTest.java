package org.learningcities.profiles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.cities.TestCities;

/** What is written in a draft becomes public when a coordinator says so, and not a moment earlier. */
@QuarkusTest
class PublishTest {
    private static final String TEAM = "team-medellin";
    private static final String COORDINATOR = "coordinator-cork";
    private static final TestDraft DRAFT = new TestDraft("test-publishing");
    private static final String ALL = """
            {"website": "https://publishing.example.org",
             "summary": {"en": "Zanzibarian evening classes.", "fr": "Des cours du soir."},
             "description": {"en": "# Learning\\n\\n**All** of us."},
             "strategy": {"title": {"en": "Plan"}, "text": {"en": "We plan."}, "fromYear": 2024, "toYear": 2027, "url": "https://plan.example.org"},
             "features": ["10.2", "4.1"], "focalAreas": ["4"],
             "challenges": [{"topic": "INCLUSION", "rating": 4}], "expertise": ["CITIZENSHIP"],
             "population": {"value": 4321, "year": 2024, "note": "Municipal register"},
             "mayor": {"name": "Ada Rell (demo)", "titles": {"en": "Mayor"}, "from": "2023-05-01"}}""";

    @Inject
    TestCities cities;

    private UUID city = UUID.randomUUID();

    @BeforeEach
    void city() {
        city = cities.member("publishing", "Publishingen");
        cities.role(city, TEAM, "TEAM_MEMBER");
        cities.role(city, COORDINATOR, "COORDINATOR");
    }

    @AfterEach
    void remove() {
        cities.remove();
    }

    @Test
    void everything_that_is_published_is_read_found_and_counted_at_once() {
        DRAFT.write(TEAM, ALL).statusCode(200);
        DRAFT.publish(COORDINATOR, "{\"reason\": \"First profile\"}")
                .statusCode(200)
                .header("ETag", "\"2-en\"")
                .body("changed", empty())
                .body("completeness.done", equalTo(10))
                .body("completeness.next", nullValue())
                .body("published.summary.fr", equalTo("Des cours du soir."));
        DRAFT.city()
                .body("website", equalTo("https://publishing.example.org"))
                .body("summary.text", equalTo("Zanzibarian evening classes."))
                .body("summary.languages", contains("en", "fr"))
                .body("strategy.title.text", equalTo("Plan"))
                .body("strategy.to", equalTo(2027))
                .body("focalAreas", contains("4"))
                .body("focalAreaChoices[0].features", contains("4.1"))
                .body("challenges[0].rating", equalTo(4))
                .body("expertise[0].topic.code", equalTo("CITIZENSHIP"))
                .body("population.value", equalTo(4321))
                .body("population.year", equalTo(2024))
                .body("population.source.title", equalTo("Statement of the city"))
                .body("mayor.name", equalTo("Ada Rell (demo)"))
                .body("mayor.source.publisher", equalTo("Publishingen"))
                .body("mayor.source.kind", equalTo("OFFICIAL"));
        list("country=LU&feature=10.2").body("items.slug", hasItem("test-publishing"));
        list("country=LU&populationMin=4321&populationMax=4321").body("items", hasSize(1));
    }

    @Test
    void nothing_of_a_draft_is_read_searched_counted_mapped_or_exported_before() {
        DRAFT.write(TEAM, ALL).statusCode(200);
        DRAFT.city().body("summary", nullValue()).body("website", nullValue()).body("mayor", nullValue());
        list("country=LU&feature=10.2&count=true").body("items", empty()).body("total", equalTo(0));
        list("q=Zanzibarian").body("items", empty());
        list("country=LU&expand=focalAreas,clusters,membership")
                .body("items.find { it.slug == 'test-publishing' }.focalAreas", empty());
        given().get("/api/v1/cities/facets?country=LU").then().body("toString()", not(containsString("10.2")));
        for (String form : List.of(
                "/api/v1/cities.csv?country=LU",
                "/api/v1/cities.ndjson?country=LU",
                "/api/v1/cities.geojson?country=LU",
                "/api/v1/cities/map?country=LU",
                "/api/v1/cities/test-publishing.jsonld",
                "/api/v1/cities/test-publishing/similar",
                "/ogc/collections/cities/items?country=LU&limit=1000",
                "/ogc/collections/cities/items/test-publishing")) {
            assertThat(given().get(form).then().statusCode(200).extract().asString())
                    .as(form)
                    .doesNotContain(
                            "Zanzibarian", "4321", "Ada Rell", "publishing.example.org", "Statement of the city");
        }
    }

    @Test
    void a_preview_is_the_city_as_it_will_be_and_leaves_no_trace() {
        DRAFT.write(TEAM, ALL);
        DRAFT.preview(TEAM)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("summary.text", equalTo("Zanzibarian evening classes."))
                .body("population.value", equalTo(4321))
                .body("population.source.title", equalTo("Statement of the city"))
                .body("mayor.name", equalTo("Ada Rell (demo)"));
        DRAFT.city().body("summary", nullValue()).body("population", nullValue());
        history(COORDINATOR, "").body("items", empty());
        DRAFT.read(TEAM).body("version", equalTo(1)).body("changed", hasSize(24 - 5));
    }

    @Test
    void single_languages_and_sections_are_published_alone() {
        DRAFT.write(TEAM, ALL);
        DRAFT.publish(COORDINATOR, "{\"fields\": [\"/summary/fr\", \"/population\"]}")
                .statusCode(200)
                .body("published.summary", equalTo(Map.of("fr", "Des cours du soir.")))
                .body("published.population.year", equalTo(2024))
                .body("published.website", nullValue())
                .body("changed.field", hasItem("/summary/en"))
                .body("changed.field", not(hasItem("/summary/fr")));
        DRAFT.publish(COORDINATOR, "{\"fields\": [\"/website\", \"/summary/zh\"]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/fields/1"))
                .body("errors[0].code", equalTo("unchanged-field"));
    }

    @Test
    void what_does_not_fit_together_is_not_published_and_hinders_nothing_else() {
        DRAFT.write(TEAM, """
                {"website": "https://publishing.example.org", "population": {"value": 4321},
                 "strategy": {"title": {"en": "Plan"}, "fromYear": 2027, "toYear": 2024}, "mayor": {"name": "Ada", "from": "2199-01-01"}}""");
        DRAFT.publish(COORDINATOR, "{}")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/strategy/text",
                                "/strategy/toYear",
                                "/population/year",
                                "/population/note",
                                "/mayor/titles",
                                "/mayor/from"));
        DRAFT.city().body("website", nullValue());
        DRAFT.publish(COORDINATOR, "{\"fields\": [\"/website\"]}").statusCode(200);
        DRAFT.city().body("website", equalTo("https://publishing.example.org"));
    }

    @Test
    void only_a_coordinator_or_the_secretariat_publishes_what_they_have_seen() {
        DRAFT.write(TEAM, ALL);
        DRAFT.publish(TEAM, "{}").statusCode(403).body("type", endsWith("/problems/forbidden"));
        DRAFT.publish(COORDINATOR, "{\"version\": 0}")
                .statusCode(412)
                .body("differing", hasItem("/summary/en"))
                .body("current.version", equalTo(1));
        DRAFT.open("secretariat").statusCode(200);
        DRAFT.publish("secretariat", "{\"version\": 1}").statusCode(200);
        DRAFT.publish(COORDINATOR, "{}").statusCode(409).body("type", endsWith("/problems/nothing-to-publish"));
        history(COORDINATOR, "").body("items[0].actingRole", equalTo("SECRETARIAT"));
    }

    @Test
    void publishing_clashes_with_nobody_who_is_writing() {
        DRAFT.write(TEAM, ALL);
        String tag = DRAFT.tag(TEAM);
        DRAFT.publish(COORDINATOR, "{}");
        DRAFT.write(TEAM, tag, "{\"summary\": {\"es\": \"Clases.\"}}")
                .statusCode(412)
                .body("differing", empty());
    }

    @Test
    void a_translation_says_that_its_original_has_changed_since() {
        DRAFT.write(TEAM, ALL);
        DRAFT.publish(COORDINATOR, "{}").body("staleTranslations", empty());
        DRAFT.write(TEAM, "{\"summary\": {\"en\": \"Morning classes.\"}}")
                .body("staleTranslations", contains("/summary/fr"));
        DRAFT.publish(COORDINATOR, "{}").body("staleTranslations", contains("/summary/fr"));
        DRAFT.write(TEAM, "{\"summary\": {\"fr\": \"Des cours du matin.\"}}").body("staleTranslations", empty());
        DRAFT.publish(COORDINATOR, "{}").body("staleTranslations", empty());
        DRAFT.write(TEAM, "{\"translationsOf\": {\"summary\": \"fr\"}, \"summary\": {\"fr\": \"Des cours.\"}}")
                .body("staleTranslations", contains("/summary/en"));
    }

    @Test
    void another_mayor_follows_the_one_before_and_figures_of_other_years_stay() {
        DRAFT.write(TEAM, ALL);
        DRAFT.publish(COORDINATOR, "{}");
        DRAFT.write(TEAM, """
                {"mayor": {"name": "Bo Winter (demo)", "from": "2025-05-01"}, "population": {"value": 5000, "year": 2025}}""");
        DRAFT.publish(COORDINATOR, "{}").statusCode(200);
        DRAFT.city()
                .body("mayor.name", equalTo("Bo Winter (demo)"))
                .body("mayor.from", equalTo("2025-05-01"))
                .body("statistics.year", contains(2025, 2024));
        DRAFT.write(TEAM, "{\"mayor\": null, \"population\": {\"value\": 5001}}");
        DRAFT.publish(COORDINATOR, "{}").statusCode(200);
        DRAFT.city().body("mayor", nullValue()).body("statistics.value", contains(5001, 4321));
    }

    @Test
    void the_history_tells_who_did_what_and_why_with_the_values_before_and_after() {
        DRAFT.write(TEAM, "{\"website\": \"https://one.example.org\"}");
        DRAFT.publish(COORDINATOR, "{\"reason\": \"First\"}");
        DRAFT.write(TEAM, "{\"website\": \"https://two.example.org\"}");
        DRAFT.publish(COORDINATOR, "{\"reason\": \"Second\"}");
        DRAFT.write(TEAM, "{\"website\": \"https://three.example.org\"}");
        DRAFT.discard(COORDINATOR);
        ValidatableResponse page = history(TEAM, "?limit=2&count=true")
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.action", contains("discard-draft", "publish"))
                .body("items[1].actor.kind", equalTo("PERSON"))
                .body("items[1].actor.name", equalTo("Aoife Lee (demo)"))
                .body("items[1].actingRole", equalTo("COORDINATOR"))
                .body("items[1].reason", equalTo("Second"))
                .body("items[1].at", startsWith("20"))
                .body("items[1].changes[0].field", equalTo("/website"))
                .body("items[1].changes[0].before", equalTo("https://one.example.org"))
                .body("items[1].changes[0].after", equalTo("https://two.example.org"));
        String next = page.extract().path("next");
        history(TEAM, "?limit=2&cursor=" + next)
                .body("items.reason", contains("First"))
                .body("next", nullValue());
    }

    @Test
    void the_history_is_for_the_team_the_secretariat_and_the_commission_of_the_country() {
        DRAFT.write(TEAM, ALL);
        DRAFT.discard(COORDINATOR);
        DRAFT.write(TEAM, ALL);
        DRAFT.publish(COORDINATOR, "{}");
        history("secretariat", "").body("items", hasSize(2));
        for (String account : List.of("coordinator-medellin", "commission-co", "expert", "juror", "member")) {
            history(account, "").statusCode(404);
        }
        given().get("/api/v1/cities/test-publishing/history").then().statusCode(401);
        cities.change("update city set country_code = 'CO' where id = '" + city + "'");
        history("commission-co", "").statusCode(200).body("items.action", contains("publish"));
    }

    private static ValidatableResponse list(String query) {
        return given().get("/api/v1/cities?" + query).then().statusCode(200);
    }

    private static ValidatableResponse history(String account, String query) {
        return DRAFT.as(account)
                .get("/api/v1/cities/test-publishing/history" + query)
                .then();
    }
}
