package org.learningcities.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.learningcities.identity.TestIdentity.as;
import static org.learningcities.identity.TestIdentity.freshName;
import static org.learningcities.identity.TestIdentity.rename;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.cities.TestCities;
import org.learningcities.identity.TestIdentity.Place;

/** The secretariat changes what a city is in law, and nothing that was is lost. */
@QuarkusTest
class IdentityTest {
    private static final String SECRETARIAT = "secretariat";

    @Inject
    TestIdentity identities;

    @Inject
    TestCities cities;

    private Place place = new Place("", "");

    @BeforeEach
    void a_city_with_a_coordinator() {
        place = identities.place("fr");
    }

    @AfterEach
    void remove() {
        cities.remove();
    }

    @Test
    void a_new_name_makes_a_new_address_and_the_old_one_leads_there() throws Exception {
        String name = freshName();
        String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-lu";
        String old = given().get("/api/v1/cities/" + place.slug()).path("names[0].text");
        act("rename", rename(name))
                .statusCode(200)
                .body("city.slug", equalTo(slug))
                .body("city.name", equalTo(name))
                .body("identity.nameSince", equalTo("2026-01-01"))
                .body("identity.formerSlugs", contains(place.slug()));
        given().redirects()
                .follow(false)
                .get("/api/v1/cities/" + place.slug())
                .then()
                .statusCode(308)
                .header("Location", endsWith("/api/v1/cities/" + slug));
        given().get("/api/v1/cities/" + slug)
                .then()
                .statusCode(200)
                .body("names.find { it.text == '%s' }.kind".formatted(name), equalTo("OFFICIAL"))
                .body("names.find { it.text == '%s' }.kind".formatted(old), equalTo("FORMER"))
                .body("names.find { it.text == '%s' }.to".formatted(old), equalTo("2026-01-01"));
        for (String known : new String[] {name, old}) {
            given().queryParam("q", known).get("/api/v1/cities").then().body("items.slug", hasItem(slug));
        }
        assertThat(TestIdentity.lettersTo(place.coordinator()).getLast())
                .contains(name)
                .contains("identité");
    }

    @Test
    void a_dry_run_shows_address_and_namesakes_and_changes_nothing() {
        String name = freshName();
        cities.member("namesake-" + name.substring(14), name);
        as(SECRETARIAT)
                .body(rename(name))
                .post(place.path() + "/actions/rename?dryRun=true")
                .then()
                .statusCode(200)
                .body("identity.formerSlugs", contains(place.slug()))
                .body("namesakes.name", contains(name));
        given().get("/api/v1/cities/" + place.slug()).then().statusCode(200).body("formerSlugs", empty());
    }

    @Test
    void who_goes_back_to_the_old_name_gets_the_old_address_back() {
        String first = freshName();
        String second = freshName();
        String slug = act("rename", rename(first)).extract().path("city.slug");
        String later = rename(second).replace("2026-01-01", "2026-02-01");
        act("rename", later).statusCode(200);
        act("rename", rename(first).replace("2026-01-01", "2026-03-01"))
                .statusCode(200)
                .body("city.slug", equalTo(slug))
                .body("identity.formerSlugs", hasItem(place.slug()))
                .body("identity.formerSlugs.size()", equalTo(2));
    }

    @Test
    void names_in_the_own_script_and_short_ones_come_along() {
        act("rename", """
                {"to": {"name": "%s", "nativeName": "새도시", "shortName": "Neu", "from": "2026-01-01"}, "reason": "Decree 12"}""".formatted(freshName())).statusCode(200).body("identity.nativeName", equalTo("새도시"));
        given().get("/api/v1/cities/" + place.slug())
                .then()
                .body("nativeName.text", equalTo("새도시"))
                .body("nativeName.script", equalTo("Hang"))
                .body("names.kind", hasItems("OFFICIAL", "NATIVE", "SHORT", "FORMER"));
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        refused("rename", rename("새도시"), 422, "/to/name");
        refused("rename", rename(freshName()).replace("2026-01-01", "2999-01-01"), 422, "/to/from");
        refused("correct", "{\"to\": {\"lat\": 1.0}, \"reason\": \"Why\"}", 422, "/to/lon");
        refused("correct", "{\"to\": {\"country\": \"XX\"}, \"reason\": \"Why\"}", 422, "/to/country");
        refused("correct", "{\"to\": {\"timeZone\": \"Mars/Base\"}, \"reason\": \"Why\"}", 422, "/to/timeZone");
        act("rename", rename(freshName())).statusCode(200);
        refused("rename", rename(freshName()), 422, "/to/from");
        act("correct", "{\"to\": {\"country\": \"LU\"}, \"reason\": \"Why\"}")
                .statusCode(409)
                .body("type", endsWith("/problems/nothing-changes"));
        act("correct", "{\"to\": {\"parentUnit\": \"Alzette\"}}").statusCode(400);
    }

    @Test
    void a_correction_changes_what_it_names_and_the_history_says_both() {
        act("correct", """
                {"to": {"lat": 48.85, "lon": 2.35, "country": "FR", "timeZone": "Europe/Paris", "parentUnit": "Île-de-France"},
                 "reason": "It lies in France"}""")
                .statusCode(200)
                .body("city.country.code", equalTo("FR"))
                .body("city.slug", endsWith("-fr"))
                .body("identity.parentUnit", equalTo("Île-de-France"));
        given().get("/api/v1/cities/" + place.slug())
                .then()
                .body("position.lat", equalTo(48.85f))
                .body("timeZone", equalTo("Europe/Paris"))
                .body("parentUnit.name", equalTo("Île-de-France"));
        as(place.coordinator())
                .get("/api/v1/cities/" + place.slug() + "/history")
                .then()
                .body("items[0].action", equalTo("correct-identity"))
                .body("items[0].actingRole", equalTo("SECRETARIAT"))
                .body("items[0].reason", equalTo("It lies in France"))
                .body("items[0].changes.find { it.field == '/country' }.before", equalTo("LU"))
                .body("items[0].changes.find { it.field == '/country' }.after", equalTo("FR"));
        act("correct", "{\"to\": {\"parentUnit\": \"\", \"lat\": 49.6, \"lon\": 6.1}, \"reason\": \"Back\"}")
                .body("identity.parentUnit", nullValue());
    }

    @Test
    void who_saw_an_older_identity_hears_what_changed() {
        int seen = as(SECRETARIAT).get(place.path()).path("version");
        String body = rename(freshName()).replace("\"reason\"", "\"version\": " + seen + ", \"reason\"");
        act("correct", "{\"to\": {\"timeZone\": \"Europe/Paris\"}, \"reason\": \"Another zone\"}")
                .statusCode(200);
        act("rename", body)
                .statusCode(412)
                .body("differing", hasItem("/timeZone"))
                .body("current.version", equalTo(seen + 1));
    }

    @Test
    void the_team_sees_the_identity_and_changes_nothing() {
        as(place.coordinator())
                .get(place.path())
                .then()
                .statusCode(200)
                .body("actions.find { it.action == 'rename' }.why", equalTo("secretariat-needed"))
                .body("actions.find { it.action == 'request' }.allowed", equalTo(true));
        as(place.coordinator())
                .body(rename(freshName()))
                .post(place.path() + "/actions/rename")
                .then()
                .statusCode(403);
        as("coordinator-cork").get(place.path()).then().statusCode(404);
    }

    private void refused(String action, String body, int status, String pointer) {
        act(action, body).statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    private ValidatableResponse act(String action, String body) {
        return as(SECRETARIAT)
                .body(body)
                .post(place.path() + "/actions/" + action)
                .then();
    }
}
