package org.learningcities.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.learningcities.identity.TestIdentity.act;
import static org.learningcities.identity.TestIdentity.as;
import static org.learningcities.identity.TestIdentity.ask;
import static org.learningcities.identity.TestIdentity.askRename;
import static org.learningcities.identity.TestIdentity.freshName;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.cities.TestCities;
import org.learningcities.identity.TestIdentity.Place;

/** A team asks for a change of its city's identity, and the secretariat answers. */
@QuarkusTest
class IdentityRequestTest {
    private static final String SECRETARIAT = "secretariat";

    @Inject
    TestIdentity identities;

    @Inject
    TestCities cities;

    private Place place = new Place("", "");

    @BeforeEach
    void a_city_with_a_coordinator() {
        place = identities.place("es");
    }

    @AfterEach
    void remove() {
        cities.remove();
    }

    @Test
    void what_is_accepted_is_done_in_the_same_moment_and_told() throws Exception {
        String name = freshName();
        String id = ask(place, askRename(name))
                .statusCode(201)
                .body("state", equalTo("REQUESTED"))
                .body("wanted.rename.name", equalTo(name))
                .body("actions.findAll { it.allowed }.action", contains("withdraw"))
                .extract()
                .path("id");
        assertThat(TestIdentity.lettersTo("secretariat")).anyMatch(subject -> subject.contains("Altstadt"));
        given().get("/api/v1/cities/" + place.slug()).then().statusCode(200).body("name.text", not(equalTo(name)));
        as(SECRETARIAT)
                .get("/api/v1/identity-requests?state=REQUESTED&city=" + place.slug())
                .then()
                .body("items.id", contains(id))
                .body("items[0].actions.findAll { it.allowed }.action", contains("accept", "decline"));
        act(SECRETARIAT, id, "accept", "{\"reason\": \"Seen in the gazette\"}")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("city.name", equalTo(name));
        given().get("/api/v1/cities/" + place.slug()).then().body("names.text", hasItem(name));
        assertThat(TestIdentity.lettersTo(place.coordinator()).getLast()).contains("aceptada");
        act(SECRETARIAT, id, "decline", "{\"reason\": \"Too late\"}")
                .statusCode(409)
                .body("type", endsWith("/problems/request-decided"));
        assertThat(history()).containsExactly("request-identity", "accept-identity");
    }

    @Test
    void what_is_declined_changes_nothing_and_says_why() throws Exception {
        String id = ask(place, askRename(freshName())).extract().path("id");
        act(SECRETARIAT, id, "decline", "{}").statusCode(400);
        act(SECRETARIAT, id, "decline", "{\"reason\": \"Not in force yet\"}")
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("decisionReason", equalTo("Not in force yet"));
        given().get("/api/v1/cities/" + place.slug()).then().statusCode(200).body("formerSlugs", empty());
        assertThat(TestIdentity.lettersTo(place.coordinator()).getLast()).contains("rechazada");
        as(place.coordinator())
                .get("/api/v1/identity-requests?city=" + place.slug())
                .then()
                .body("items[0].decisionReason", equalTo("Not in force yet"))
                .body("items[0].actions.why", hasItem("request-decided"));
    }

    @Test
    void one_request_waits_at_a_time_and_can_be_taken_back() {
        String id = ask(place, askRename(freshName())).extract().path("id");
        ask(place, askRename(freshName())).statusCode(409).body("type", endsWith("/problems/request-open"));
        as(place.coordinator())
                .get(place.path())
                .then()
                .body("actions.find { it.action == 'request' }.why", equalTo("request-open"));
        act(place.coordinator(), id, "accept", "{}").statusCode(403);
        act(SECRETARIAT, id, "withdraw", "{}").statusCode(403);
        act(place.coordinator(), id, "withdraw", "{}").statusCode(200).body("state", equalTo("WITHDRAWN"));
        ask(place, askRename(freshName())).statusCode(201);
        as(place.coordinator())
                .get("/api/v1/identity-requests?count=true&limit=1")
                .then()
                .body("items.state", contains("REQUESTED"))
                .body("total", equalTo(2));
    }

    @Test
    void requests_of_others_do_not_exist() {
        Place other = identities.place();
        String id = ask(place, askRename(freshName())).extract().path("id");
        for (String stranger : List.of(other.coordinator(), "commission-co", "expert", "juror")) {
            act(stranger, id, "accept", "{}").statusCode(404);
            act(stranger, id, "withdraw", "{}").statusCode(404);
            as(stranger)
                    .get("/api/v1/identity-requests?city=" + place.slug())
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        as(other.coordinator()).get("/api/v1/identity-requests").then().body("items", empty());
    }

    @Test
    void what_makes_no_sense_is_not_asked() {
        ask(place, "{\"reason\": \"Why\"}").statusCode(422).body("errors.code", hasItem("one-of-two"));
        ask(place, askRename(freshName()).replace("https://law.example.org/12", "javascript:alert(1)"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/evidence"));
        ask(place, "{\"correction\": {\"lat\": 91.0, \"lon\": 1.0}, \"reason\": \"Why\"}")
                .statusCode(400);
    }

    private List<String> history() {
        return as(place.coordinator())
                .get("/api/v1/cities/" + place.slug() + "/history")
                .then()
                .extract()
                .jsonPath()
                .<String>getList("items.action")
                .reversed()
                .stream()
                .filter(action -> action.endsWith("-identity"))
                .toList();
    }
}
