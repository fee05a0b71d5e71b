package org.learningcities.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.learningcities.identity.TestIdentity.as;
import static org.learningcities.identity.TestIdentity.ask;
import static org.learningcities.identity.TestIdentity.askRename;
import static org.learningcities.identity.TestIdentity.freshName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;
import org.learningcities.TestPartners;
import org.learningcities.cities.TestCities;
import org.learningcities.identity.TestIdentity.Place;

/** A city that merges or splits becomes history: readable for ever, and nothing acts for it any more (T62). */
@QuarkusTest
class EndingTest {
    @Inject
    TestIdentity identities;

    @Inject
    TestCities cities;

    private Place old = new Place("", "");
    private Place heir = new Place("", "");

    @BeforeEach
    void two_cities_with_coordinators() {
        old = identities.place();
        heir = identities.place();
    }

    @AfterEach
    void remove() throws Exception {
        Database.run("delete from partner where city_id in (select id from city where slug like 'test-%')");
        Database.run("delete from team_invitation where city_id in (select id from city where slug like 'test-%')");
        cities.remove();
    }

    @Test
    void it_stays_readable_and_both_name_each_other() {
        end(body("ABSORPTION", heir.slug(), ""))
                .statusCode(200)
                .body("actions.find { it.action == 'end' }.why", equalTo("city-ended"));
        for (Place place : new Place[] {old, heir}) {
            given().get("/api/v1/cities/" + place.slug())
                    .then()
                    .statusCode(200)
                    .body("successions[0].kind", equalTo("ABSORPTION"))
                    .body("successions[0].fromSlugs", contains(old.slug()))
                    .body("successions[0].toSlugs", contains(heir.slug()));
        }
        given().get("/api/v1/cities/" + old.slug())
                .then()
                .body("state", equalTo("LAPSED"))
                .body("membership.periods[0].to", equalTo("2026-01-01"));
        given().get("/api/v1/cities/" + heir.slug()).then().body("membership.periods.size()", equalTo(1));
        given().get("/api/v1/cities?country=LU").then().body("items.slug", hasItem(heir.slug()));
        given().get("/api/v1/cities?country=LU&limit=200")
                .then()
                .body("items.findAll { it.slug == '%s' }".formatted(old.slug()), empty());
        as(heir.coordinator())
                .get("/api/v1/cities/" + heir.slug() + "/history")
                .then()
                .body("items[0].action", equalTo("succeed-city"))
                .body("items[0].reason", equalTo("Law 7"));
    }

    @Test
    void the_membership_goes_on_with_the_successor_that_is_named() throws Exception {
        Database.run("delete from membership_period where city_id = (select id from city where slug = '%s')"
                .formatted(heir.slug()));
        end(body("MERGER", heir.slug(), ", \"membershipTo\": \"%s\"".formatted(heir.slug())))
                .statusCode(200);
        given().get("/api/v1/cities/" + heir.slug())
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("membership.periods[0].from", equalTo("2026-01-01"));
    }

    @Test
    void whatever_acts_for_it_stops_at_once() {
        ask(old, askRename(freshName())).statusCode(201);
        as(old.coordinator())
                .body("{\"email\": \"gone-%s@example.org\", \"role\": \"TEAM_MEMBER\"}".formatted(old.slug()))
                .post("/api/v1/cities/" + old.slug() + "/team/invitations")
                .then()
                .statusCode(201);
        String draft = "/api/v1/cities/" + old.slug() + "/draft";
        String tag = as(old.coordinator()).get(draft).header("ETag");
        as(old.coordinator())
                .header("If-Match", tag)
                .body("{\"website\": \"https://old.example.org\"}")
                .patch(draft)
                .then()
                .statusCode(200);
        TestPartners.Registered program = TestPartners.registered(old.slug());
        program.as(TestPartners.ALL).get(draft).then().statusCode(200);
        end(body("ABSORPTION", heir.slug(), "")).statusCode(200);
        program.as(TestPartners.ALL).get(draft).then().statusCode(404);
        program.read("secretariat").body("state", equalTo("ENDED"));
        as(old.coordinator()).get(draft).then().statusCode(404);
        as(old.coordinator()).get("/api/v1/me").then().body("cities", empty());
        as("secretariat")
                .body("{\"reason\": \"After the merger\"}")
                .post(draft + "/actions/open-for-support")
                .then()
                .statusCode(200);
        as("secretariat").get(draft).then().body("changed", empty());
        as("secretariat")
                .get("/api/v1/cities/" + old.slug() + "/team")
                .then()
                .body("members", empty())
                .body("invitations", empty());
        as("secretariat")
                .get("/api/v1/identity-requests?city=" + old.slug())
                .then()
                .body("items.state", contains("DECLINED"));
    }

    @Test
    void its_people_go_on_for_a_successor_where_that_is_decided() {
        end(body("ABSORPTION", heir.slug(), ", \"teamTo\": \"%s\"".formatted(heir.slug())))
                .statusCode(200);
        as(old.coordinator()).get("/api/v1/me").then().body("cities.slug", contains(heir.slug()));
        as(heir.coordinator())
                .get("/api/v1/cities/" + heir.slug() + "/team")
                .then()
                .body("members.role", containsInAnyOrder("COORDINATOR", "COORDINATOR"));
    }

    @Test
    void a_split_has_several_successors() {
        String third = identities.place().slug();
        end(body("SPLIT", heir.slug() + "\", \"" + third, "")).statusCode(200);
        given().get("/api/v1/cities/" + old.slug())
                .then()
                .body("successions", org.hamcrest.Matchers.hasSize(1))
                .body("successions[0].toSlugs", containsInAnyOrder(heir.slug(), third));
    }

    @Test
    void what_cannot_be_is_refused_and_nobody_but_the_secretariat_decides() {
        refused(body("SPLIT", heir.slug(), ""), "/successors");
        refused(body("MERGER", "no-such-city", ""), "/successors/0");
        refused(body("MERGER", old.slug(), ""), "/successors/0");
        refused(body("MERGER", heir.slug(), ", \"teamTo\": \"cork-ie\""), "/teamTo");
        refused(body("MERGER", heir.slug(), "").replace("2026-01-01", "2999-01-01"), "/on");
        refused(body("MERGER", heir.slug(), "").replace("2026-01-01", "2022-09-02"), "/on");
        as(old.coordinator())
                .body(body("MERGER", heir.slug(), ""))
                .post(old.path() + "/actions/end")
                .then()
                .statusCode(403);
        as("secretariat")
                .body(body("MERGER", heir.slug(), ""))
                .post(old.path() + "/actions/end?dryRun=true")
                .then()
                .statusCode(200);
        as(old.coordinator())
                .get(old.path())
                .then()
                .body("actions.find { it.action == 'end' }.why", equalTo("secretariat-needed"));
        end(body("MERGER", heir.slug(), "")).statusCode(200);
        end(body("MERGER", heir.slug(), "")).statusCode(409).body("type", endsWith("/problems/city-ended"));
    }

    private static String body(String kind, String successors, String more) {
        return "{\"kind\": \"%s\", \"on\": \"2026-01-01\", \"successors\": [\"%s\"]%s, \"reason\": \"Law 7\"}"
                .formatted(kind, successors, more);
    }

    private void refused(String body, String pointer) {
        end(body).statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    private ValidatableResponse end(String body) {
        return as("secretariat").body(body).post(old.path() + "/actions/end").then();
    }
}
