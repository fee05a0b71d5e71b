package org.learningcities.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.Database;
import org.learningcities.Tokens;
import org.learningcities.cities.TestCities;

@QuarkusTest
class ContactTest {
    private static final List<String> VALUES =
            List.of("open@office.example.org", "+352 555 0101", "secret@office.example.org", "Hidden Person");

    private static final String ALL = """
            {"contacts": [
              {"kind": "OFFICE", "email": {"value": "open@office.example.org", "seenBy": "PUBLIC"},
               "telephone": {"value": "+352 555 0101", "seenBy": "MEMBERS"}},
              {"kind": "COORDINATOR", "name": {"value": "Hidden Person", "seenBy": "MEMBERS"},
               "email": {"value": "secret@office.example.org", "seenBy": "SECRETARIAT"}}]}""";

    @Inject
    TestCities cities;

    private String path = "";
    private String slug = "";
    private String coordinator = "";

    @BeforeEach
    void make() {
        String key = UUID.randomUUID().toString().substring(0, 8);
        UUID city = cities.member(key, "Altstadt " + key);
        slug = "test-" + key;
        path = "/api/v1/cities/" + slug + "/contacts";
        coordinator = person("COORDINATOR", city);
        change(coordinator, "\"1-en\"", ALL).statusCode(200).header("ETag", "\"2-en\"");
    }

    @AfterEach
    void forget() {
        cities.remove();
    }

    @ParameterizedTest
    @CsvSource({
        "visitor,     true, false, false",
        "no role,     true, false, false",
        "program,     true, false, false",
        "commission-co, true, true, false",
        "coordinator-cork, true, true, false",
        "expert,      true, true, false",
        "juror,       true, true, false",
        "own member,  true, true, true",
        "own coordinator, true, true, true",
        "secretariat, true, true, true"
    })
    void each_circle_sees_its_own_fields(String who, boolean open, boolean forMembers, boolean all) {
        String body = given(who)
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        assertThat(body.contains("open@office")).isEqualTo(open);
        assertThat(body.contains("+352 555 0101")).isEqualTo(forMembers);
        assertThat(body.contains("secret@office")).isEqualTo(all);
        // A name alone reaches nobody: with its address hidden, the contact is not there.
        assertThat(body.contains("Hidden Person")).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cities/%s",
                "/api/v1/cities/%s.jsonld",
                "/api/v1/cities?q=%s",
                "/api/v1/cities.csv?q=%s",
                "/api/v1/cities.ndjson?q=%s",
                "/api/v1/cities.geojson?q=%s",
                "/api/v1/cities/map?q=%s",
                "/api/v1/cities/facets?q=%s",
                "/api/v1/cities/%s/similar",
                "/ogc/collections/cities/items/%s",
                "/api/v1/cities/%s/history"
            })
    void nothing_else_holds_a_contact(String address) {
        for (String who : List.of("visitor", "commission-co", "coordinator-cork", "own coordinator", "secretariat")) {
            String body = given(who)
                    .accept("*/*")
                    .get(address.formatted(slug))
                    .then()
                    .extract()
                    .asString();
            assertThat(body).as("%s for %s", address, who).doesNotContain(VALUES);
        }
    }

    @Test
    void nobody_finds_a_city_by_its_contacts() {
        for (String value : VALUES) {
            given("own coordinator")
                    .queryParam("q", value)
                    .get("/api/v1/cities")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.slug == '" + slug + "' }", hasSize(0));
        }
    }

    @Test
    void the_history_tells_who_sees_what_and_no_address() throws SQLException {
        given("own coordinator")
                .get("/api/v1/cities/" + slug + "/history")
                .then()
                .body("items[0].action", equalTo("change-contacts"))
                .body(
                        "items[0].changes[0].after",
                        contains(
                                "OFFICE (email PUBLIC, telephone MEMBERS)",
                                "COORDINATOR (name MEMBERS, email SECRETARIAT)"));
        assertThat(Database.rows("select changes::text from history where object_type = 'city-contact'"))
                .isNotEmpty()
                .noneMatch(changes -> VALUES.stream().anyMatch(changes::contains));
    }

    @Test
    void of_two_who_change_at_once_the_second_sees_what_the_first_wrote() {
        change("secretariat", "\"1-en\"", "{\"contacts\": []}")
                .statusCode(412)
                .body("current.contacts", hasSize(2))
                .body("differing", contains("/contacts"));
        change("secretariat", "\"2-en\"", "{\"contacts\": []}").statusCode(200).body("contacts", hasSize(0));
        given("visitor").get(path).then().body("contacts", hasSize(0)).body("version", is(3));
    }

    @Test
    void what_changes_nothing_leaves_no_trace() {
        change(coordinator, "\"2-en\"", ALL).statusCode(200).header("ETag", "\"2-en\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"kind\": \"PRESS\"}' | /contacts/0 | contact-reaches-nobody",
                "'{\"kind\": \"PRESS\", \"email\": {\"value\": \"office\", \"seenBy\": \"PUBLIC\"}}' | /contacts/0/email/value | not-an-email",
                "'{\"kind\": \"PRESS\", \"telephone\": {\"value\": \"555 0101\", \"seenBy\": \"PUBLIC\"}}' | /contacts/0/telephone/value | not-a-telephone-number",
                "'{\"kind\": \"PRESS\", \"website\": {\"value\": \"javascript:alert(1)\", \"seenBy\": \"PUBLIC\"}}' | /contacts/0/website/value | not-a-link"
            })
    void what_reaches_nobody_is_refused_by_name(String contact, String pointer, String code) {
        change(coordinator, "\"2-en\"", "{\"contacts\": [" + contact + "]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        given("own coordinator").get(path).then().body("contacts", hasSize(2));
    }

    @Test
    void others_may_not_change_it() {
        change("coordinator-cork", "\"2-en\"", "{\"contacts\": []}").statusCode(403);
        change("commission-co", "\"2-en\"", "{\"contacts\": []}").statusCode(403);
        given("coordinator-cork").get(path).then().body("actions[0].reason", equalTo("team-needed"));
    }

    private ValidatableResponse change(String account, String etag, String body) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(account))
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .put(path)
                .then();
    }

    private RequestSpecification given(String who) {
        return switch (who) {
            case "visitor" -> RestAssured.given();
            case "program" -> RestAssured.given().auth().oauth2(Tokens.ofPartner());
            case "own coordinator" -> RestAssured.given().auth().oauth2(Tokens.of(coordinator));
            case "own member" -> RestAssured.given().auth().oauth2(Tokens.of(person("TEAM_MEMBER", cityId())));
            case "no role" -> RestAssured.given().auth().oauth2(Tokens.of(person(null, cityId())));
            default -> RestAssured.given().auth().oauth2(Tokens.of(who));
        };
    }

    private UUID cityId() {
        try {
            return UUID.fromString(Database.rows("select id::text from city where slug = '" + slug + "'")
                    .getFirst());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String person(@Nullable String role, UUID city) {
        String account = "cona-" + UUID.randomUUID().toString().substring(0, 8);
        Tokens.account(account, "Cona");
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(account))
                .get("/api/v1/me")
                .then()
                .statusCode(200);
        if (role != null) {
            cities.role(city, account, role);
        }
        return account;
    }
}
