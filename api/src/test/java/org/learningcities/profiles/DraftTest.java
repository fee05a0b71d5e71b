package org.learningcities.profiles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.Tokens;
import org.learningcities.cities.TestCities;

/** The team of a city writes into a draft that nobody else knows of. */
@QuarkusTest
class DraftTest {
    private static final String TEAM = "team-medellin";
    private static final String COORDINATOR = "coordinator-cork";
    private static final TestDraft DRAFT = new TestDraft("test-writing");

    @Inject
    TestCities cities;

    private UUID city = UUID.randomUUID();

    @BeforeEach
    void city() {
        city = cities.member("writing", "Writingen");
        cities.role(city, TEAM, "TEAM_MEMBER");
        cities.role(city, COORDINATOR, "COORDINATOR");
    }

    @AfterEach
    void remove() {
        cities.remove();
    }

    @Test
    void without_a_change_the_draft_is_what_is_published() {
        DRAFT.read(TEAM)
                .statusCode(200)
                .header("ETag", "\"0-en\"")
                .header("Cache-Control", "no-store")
                .body("city.slug", equalTo("test-writing"))
                .body("version", equalTo(0))
                .body("changed", empty())
                .body("completeness.done", equalTo(0))
                .body("completeness.next", equalTo("/summary"))
                .body("actions.action", contains("edit", "publish", "discard"))
                .body("actions.allowed", contains(true, false, false))
                .body("actions[1].why", equalTo("coordinator-needed"));
        DRAFT.read(COORDINATOR).body("actions[1].why", equalTo("nothing-changed"));
    }

    @Test
    void what_the_team_writes_is_kept_with_the_name_of_who_wrote_it() {
        DRAFT.write(TEAM, "{\"summary\": {\"fr\": \"  Cours du soir.  \"}, \"features\": [\"4.1\"]}")
                .statusCode(200)
                .header("ETag", "\"1-en\"")
                .body("content.summary.fr", equalTo("Cours du soir."))
                .body("published.summary", nullValue())
                .body("changed.field", contains("/features", "/summary/fr"))
                .body("changed[0].by", equalTo("Andres Valle (demo)"))
                .body("changed[0].at", startsWith("20"))
                .body("completeness.done", equalTo(2));
        DRAFT.write(COORDINATOR, "{\"summary\": {\"en\": \"Evening classes.\"}}")
                .body("version", equalTo(2))
                .body("content.summary.size()", equalTo(2))
                .body("changed.by", hasItem("Aoife Lee (demo)"))
                .body("actions.allowed", contains(true, true, true));
        DRAFT.write(TEAM, "{\"summary\": {\"fr\": null}, \"features\": []}")
                .body("changed.field", contains("/summary/en"));
    }

    @Test
    void writing_the_same_again_is_no_change() {
        DRAFT.write(TEAM, "{\"website\": \"https://writingen.example.org\"}").body("version", equalTo(1));
        DRAFT.write(TEAM, "{\"website\": \"https://writingen.example.org\"}")
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @Test
    void an_old_version_is_refused_with_what_is_there_now_and_the_fields_that_differ() {
        String old = DRAFT.tag(TEAM);
        DRAFT.write(COORDINATOR, "{\"summary\": {\"en\": \"One.\"}, \"website\": \"https://one.example.org\"}");
        Response refused = DRAFT.write(TEAM, old, "{\"summary\": {\"fr\": \"Un.\"}}")
                .statusCode(412)
                .body("type", endsWith("/problems/precondition-failed"))
                .body("current.version", equalTo(1))
                .body("current.content.summary.en", equalTo("One."))
                .body("differing", contains("/summary/en", "/website"))
                .extract()
                .response();
        assertThat(refused.jsonPath().getString("current.content.summary.fr")).isNull();
        DRAFT.write(TEAM, "\"1-en\"", "{\"summary\": {\"fr\": \"Un.\"}}")
                .statusCode(200)
                .body("content.summary", equalTo(java.util.Map.of("en", "One.", "fr", "Un.")));
    }

    @Test
    void a_change_names_the_version_that_it_was_made_from() {
        DRAFT.as(TEAM)
                .body("{\"website\": null}")
                .patch(DRAFT.path())
                .then()
                .statusCode(428)
                .body("errors[0].pointer", equalTo("/header/If-Match"));
        DRAFT.as(COORDINATOR).delete(DRAFT.path()).then().statusCode(428);
        DRAFT.write(TEAM, "\"99-en\"", "{}").statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "slug",
                "country",
                "position",
                "lat",
                "timeZone",
                "names",
                "status",
                "ownerCityId",
                "role",
                "createdBy",
                "version",
                "id",
                "demo"
            })
    void legal_identity_and_what_is_no_field_cannot_be_written(String field) {
        for (String value : List.of("\"x\"", "null")) {
            DRAFT.write(TEAM, "{\"" + field + "\": " + value + "}")
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + field))
                    .body("errors[0].code", equalTo("unknown-property"));
        }
        DRAFT.read(TEAM).body("version", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"website\": \"javascript:alert(1)\"}                                    | /website              | not-a-link",
                "{\"website\": \"ftp://example.org\"}                                      | /website              | not-a-link",
                "{\"website\": \"https://user:pass@example.org\"}                          | /website              | not-a-link",
                "{\"website\": \"https://\"}                                               | /website              | not-a-link",
                "{\"strategy\": {\"url\": \"data:text/html,x\"}}                           | /strategy/url         | not-a-link",
                "{\"summary\": {\"xx\": \"?\"}}                                            | /summary/xx           | unknown-value",
                "{\"features\": [\"4.1\", \"99.9\"]}                                       | /features/1           | unknown-value",
                "{\"features\": [\"4.1\", \"4.1\"]}                                        | /features/1           | named-twice",
                "{\"focalAreas\": [\"13\"]}                                                | /focalAreas/0         | unknown-value",
                "{\"expertise\": [\"NOTHING\"]}                                            | /expertise/0          | unknown-value",
                "{\"expertise\": [null]}                                                   | /expertise/0          | required",
                "{\"challenges\": [{\"topic\": \"INCLUSION\", \"rating\": 6}]}             | /challenges/0/rating  | too-large-number",
                "{\"challenges\": [{\"topic\": \"INCLUSION\"}]}                            | /challenges/0/rating  | required",
                "{\"challenges\": [{\"topic\": \"NOTHING\", \"rating\": 1}]}               | /challenges/0/topic   | unknown-value",
                "{\"strategy\": {\"fromYear\": 1850}}                                      | /strategy/fromYear    | too-small",
                "{\"population\": {\"year\": 2199}}                                        | /population/year      | too-large-number",
                "{\"population\": {\"value\": 0}}                                          | /population/value     | too-small",
                "{\"translationsOf\": {\"summary\": \"tlh\"}}                              | /translationsOf/summary | unknown-value"
            })
    void a_field_that_breaks_its_rule_is_named(String patch, String pointer, String code) {
        DRAFT.write(TEAM, patch)
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"website\": 7}                        | /website",
                "{\"summary\": \"x\"}                    | /summary",
                "{\"summary\": {\"en\": {}}}             | /summary/en",
                "{\"features\": \"4.1\"}                 | /features",
                "{\"strategy\": {\"fromYear\": \"x\"}}   | /strategy/fromYear",
                "{\"mayor\": {\"from\": \"someday\"}}    | /mayor/from",
                "{\"mayor\": {\"titel\": {}}}            | /mayor/titel"
            })
    void a_field_of_the_wrong_type_is_named(String patch, String pointer) {
        DRAFT.write(TEAM, patch).statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void texts_are_bounded() {
        DRAFT.write(TEAM, "{\"summary\": {\"en\": \"" + "x".repeat(401) + "\"}}")
                .statusCode(422)
                .body("errors[0].code", equalTo("too-long"));
        DRAFT.write(TEAM, "{\"summary\": {\"en\": \"" + "𝄞".repeat(400) + "\"}}")
                .statusCode(200);
        DRAFT.write(TEAM, "{\"description\": {\"en\": \"" + "x".repeat(20_001) + "\"}}")
                .statusCode(422);
    }

    @Test
    void a_draft_is_given_up_by_those_who_may_publish_and_its_version_never_comes_back() {
        DRAFT.write(TEAM, "{\"website\": \"https://writingen.example.org\"}");
        DRAFT.discard(TEAM).statusCode(403).body("type", endsWith("/problems/forbidden"));
        DRAFT.discard(COORDINATOR)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("changed", empty())
                .body("content.website", nullValue());
        DRAFT.write(TEAM, "\"0-en\"", "{}").statusCode(412).body("differing", contains("/website"));
    }

    @Test
    void for_everybody_else_there_is_no_draft() {
        DRAFT.write(TEAM, "{\"website\": \"https://writingen.example.org\"}");
        String unknown = body(new TestDraft("test-nowhere"), Tokens.of("coordinator-medellin"));
        for (String account : List.of("coordinator-medellin", "commission-co", "expert", "juror", "member")) {
            assertThat(body(DRAFT, Tokens.of(account))).as(account).isEqualTo(unknown);
            DRAFT.as(account)
                    .header("If-Match", "\"1-en\"")
                    .body("{}")
                    .patch(DRAFT.path())
                    .then()
                    .statusCode(404);
            DRAFT.as(account)
                    .header("If-Match", "\"1-en\"")
                    .delete(DRAFT.path())
                    .then()
                    .statusCode(404);
            DRAFT.publish(account, "{}").statusCode(404);
            DRAFT.preview(account).statusCode(404);
        }
        String partner = Tokens.ofClient("demo-partner", "demo-partner-secret", "cities:read");
        assertThat(body(DRAFT, partner)).isEqualTo(unknown);
        given().get(DRAFT.path()).then().statusCode(401);
        DRAFT.open("secretariat").statusCode(200);
        DRAFT.read("secretariat").statusCode(200).body("actions.allowed", contains(true, true, true));
    }

    @Test
    void a_right_ends_with_the_role_although_the_token_is_still_valid() {
        DRAFT.write(TEAM, "{}").statusCode(200);
        cities.change("update role_assignment set valid_to = now() where city_id = '" + city + "'");
        DRAFT.read(TEAM).statusCode(404);
        DRAFT.read(COORDINATOR).statusCode(404);
    }

    @Test
    void a_former_address_of_the_city_leads_to_its_draft_too() {
        cities.change("insert into city_former_slug values ('test-old-writing', '" + city + "')");
        new TestDraft("test-old-writing").read(TEAM).statusCode(200).body("city.slug", equalTo("test-writing"));
    }

    /** An answer without what tells one request from another. */
    private static String body(TestDraft draft, String token) {
        Response answer = given().auth().oauth2(token).get(draft.path());
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.asString().replaceAll("\"(requestId|instance)\":\"[^\"]*\"", "");
    }
}
