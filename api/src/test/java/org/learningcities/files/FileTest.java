package org.learningcities.files;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;
import org.learningcities.cities.TestCities;

/** A city shows what it has the right to show, with all that must be said about it, and nothing else that came with the file. */
@QuarkusTest
class FileTest {
    private static final String TEAM = "team-medellin";
    private static final String STRANGER = "coordinator-medellin";
    private static final TestFiles FILES = new TestFiles("test-showing");

    @Inject
    TestCities cities;

    @BeforeEach
    void city() {
        UUID city = cities.member("showing", "Showingen");
        cities.role(city, TEAM, "TEAM_MEMBER");
    }

    @AfterEach
    void remove() {
        cities.remove();
    }

    @Test
    void a_picture_is_there_in_several_sizes_without_the_place_where_it_was_taken() throws IOException {
        byte[] original = Samples.fromTelephone(1000, 700);
        assertThat(Samples.holds(original, Samples.PLACE)).isTrue();
        Response added = FILES.picture(TEAM, original, ", \"caption\": {\"fr\": \"Une rue\"}");
        added.then()
                .body("kind", equalTo("PICTURE"))
                .body("name", equalTo("Straße.jpg"))
                .body("shown", equalTo(true))
                .body("forms.width", contains(320, 640, 700));
        for (String href : added.jsonPath().getList("forms.href", String.class)) {
            byte[] painted = given().urlEncodingEnabled(false).get(href).asByteArray();
            assertThat(Samples.holds(painted, Samples.PLACE)).as("place").isFalse();
            assertThat(Samples.holds(painted, "SpyPhone".getBytes(StandardCharsets.US_ASCII)))
                    .as("device")
                    .isFalse();
            assertThat(Samples.holds(painted, "Exif".getBytes(StandardCharsets.US_ASCII)))
                    .as("Exif")
                    .isFalse();
            assertUpright(Samples.decoded(painted));
        }
    }

    /** The telephone was held upright: what was left is above now. */
    private static void assertUpright(BufferedImage picture) {
        assertThat(picture.getHeight()).isGreaterThan(picture.getWidth());
        int middle = picture.getWidth() / 2;
        assertThat(picture.getRGB(middle, picture.getHeight() / 4) & 0xFF0000).isGreaterThan(0xC00000);
        assertThat(picture.getRGB(middle, picture.getHeight() * 3 / 4) & 0xFF).isGreaterThan(0xC0);
    }

    @Test
    void a_picture_with_nothing_behind_it_stays_so_and_a_small_one_small() throws IOException {
        Response added = FILES.picture(TEAM, Samples.seeThrough(200, 100), "");
        added.then()
                .body("forms", hasSize(1))
                .body("forms[0].mediaType", equalTo("image/png"))
                .body("name", equalTo("Straße.png"));
        BufferedImage picture = Samples.decoded(given().urlEncodingEnabled(false)
                .get(added.path("forms[0].href").toString())
                .asByteArray());
        assertThat(picture.getRGB(1, 1) >>> 24).isZero();
        assertThat(picture.getWidth()).isEqualTo(200);
    }

    @Test
    void a_webp_is_painted_anew_like_the_others() {
        byte[] webp = Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");
        FILES.picture(TEAM, webp, "")
                .then()
                .body("forms[0].mediaType", equalTo("image/jpeg"))
                .body("forms.width", contains(1));
    }

    @Test
    void nothing_is_shown_that_does_not_say_what_whose_and_under_which_licence_it_is() throws IOException {
        String upload = FILES.uploaded(TEAM, "a.jpg", Samples.picture("jpg", 400, 300));
        FILES.add(TEAM, upload, "").then().statusCode(422).body("errors.pointer", contains("/alt"));
        FILES.add(TEAM, upload, ", \"alt\": {\"en\": \" \"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/alt"));
        FILES.add(TEAM, upload, ", \"alt\": {\"xx\": \"A\", \"en\": \"" + "x".repeat(301) + "\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/alt/xx", "/alt/en"));
        for (String body : List.of(
                "{\"upload\": \"%s\", \"alt\": {\"en\": \"A\"}, \"licence\": \"CC-BY-4.0\"}",
                "{\"upload\": \"%s\", \"alt\": {\"en\": \"A\"}, \"rightsHolder\": \"B\"}")) {
            FILES.as(TEAM)
                    .contentType("application/json")
                    .body(body.formatted(upload))
                    .post(FILES.path() + "/files")
                    .then()
                    .statusCode(400);
        }
        for (String licence : List.of("NOASSERTION", "CC-BY-ND-3.0-IGO", "mine")) {
            FILES.as(TEAM)
                    .contentType("application/json")
                    .body("{\"upload\": \"%s\", \"alt\": {\"en\": \"A\"}, \"rightsHolder\": \"B\", \"licence\": \"%s\"}"
                            .formatted(upload, licence))
                    .post(FILES.path() + "/files")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/licence"));
        }
        FILES.add(TEAM, upload, ", \"alt\": {\"en\": \"A\"}").then().statusCode(201);
        FILES.add(TEAM, upload, ", \"alt\": {\"en\": \"Twice\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/upload"));
    }

    @Test
    void a_city_has_one_picture_at_its_head_and_all_in_an_order() throws IOException {
        String first = FILES.picture(TEAM, Samples.picture("jpg", 400, 300), ", \"cover\": true")
                .path("id");
        String second =
                FILES.picture(TEAM, Samples.picture("jpg", 401, 300), "").path("id");
        String third = FILES.picture(TEAM, Samples.picture("jpg", 402, 300), "").path("id");
        FILES.change(TEAM, third, 1, "{\"position\": 1}").then().statusCode(200).header("ETag", "\"2-en\"");
        FILES.as(TEAM).get(FILES.path() + "/files").then().body("items.id", contains(third, first, second));
        FILES.change(TEAM, second, 1, "{\"cover\": true, \"position\": 99}")
                .then()
                .statusCode(200)
                .body("position", equalTo(3));
        FILES.as(TEAM).get(FILES.path() + "/files").then().body("items.cover", contains(false, false, true));
        given().get(FILES.path() + "/pictures")
                .then()
                .statusCode(200)
                .body("items.cover", contains(true, false, false));
        FILES.change(TEAM, second, 2, "{\"visibility\": \"TEAM\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/cover"));
        FILES.change(TEAM, first, 1, "{\"caption\": {\"en\": \"Stale\"}}")
                .then()
                .statusCode(412)
                .body("differing", contains("/cover"));
    }

    @Test
    void a_picture_goes_when_the_people_in_it_no_longer_agree() throws Exception {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Response added = FILES.picture(TEAM, Samples.picture("jpg", 400, 300), ", \"consentUntil\": \"" + today + "\"");
        String href = added.path("forms[0].href");
        Response served = given().urlEncodingEnabled(false).get(href);
        assertThat(served.statusCode()).isEqualTo(200);
        int kept = Integer.parseInt(served.header("Cache-Control").replaceAll("\\D", ""));
        assertThat(kept).as("kept by nobody beyond today").isBetween(1, 86_400);
        given().get(FILES.path() + "/pictures").then().body("items", hasSize(1));

        FILES.change(TEAM, added.path("id"), 1, "{\"consentUntil\": \"" + today.minusDays(1) + "\"}")
                .then()
                .statusCode(200)
                .body("shown", equalTo(false));
        given().get(FILES.path() + "/pictures").then().body("items", empty());
        given().urlEncodingEnabled(false).get(href).then().statusCode(404);
        FILES.as(TEAM).get(href).then().statusCode(200).header("Cache-Control", "no-store");
    }

    @Test
    void a_private_document_is_there_for_the_team_and_for_nobody_else() throws Exception {
        Response added = FILES.document(TEAM, Samples.pdf("/Lang (en)"), ", \"visibility\": \"TEAM\"");
        String pass = added.path("forms[0].href");
        String bare = pass.replaceFirst("\\?.*", "");
        FILES.as(TEAM)
                .get(bare)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", equalTo("attachment; filename=\"plan.pdf\"; filename*=UTF-8''plan.pdf"));
        given().urlEncodingEnabled(false).get(pass).then().statusCode(200).header("Cache-Control", "no-store");
        for (String address : List.of(bare, bare + "?pass=none", pass + "A", pass.replaceFirst("pass=.", "pass=_"))) {
            given().urlEncodingEnabled(false).get(address).then().statusCode(404);
            FILES.as(STRANGER).get(address).then().statusCode(404);
        }
        given().get(FILES.path() + "/documents").then().body("items", empty());
        FILES.as(STRANGER).get(FILES.path() + "/files").then().statusCode(404);
        FILES.as(STRANGER)
                .get(FILES.path() + "/files/" + added.path("id"))
                .then()
                .statusCode(404);

        Database.run(
                "update role_assignment set valid_to = now() where city_id = (select id from city where slug = 'test-showing')");
        given().urlEncodingEnabled(false).get(pass).then().statusCode(404);
        FILES.as(TEAM).get(bare).then().statusCode(404);
    }

    @Test
    void a_public_document_is_listed_with_its_title() throws IOException {
        FILES.document(TEAM, Samples.pdf(""), "");
        given().header("Accept-Language", "fr")
                .get(FILES.path() + "/documents")
                .then()
                .body("items[0].title.text", equalTo("Plan"))
                .body("items[0].licence.code", equalTo("CC-BY-4.0"))
                .body("items[0].form.mediaType", equalTo("application/pdf"));
    }

    @Test
    void of_a_city_that_is_not_public_nothing_is_shown() throws Exception {
        String href = FILES.picture(TEAM, Samples.picture("jpg", 400, 300), "").path("forms[0].href");
        cities.change(
                "delete from membership_period where city_id = (select id from city where slug = 'test-showing')");
        given().get(FILES.path() + "/pictures").then().statusCode(404);
        given().urlEncodingEnabled(false).get(href).then().statusCode(404);
    }

    @Test
    void what_is_deleted_is_gone_and_the_history_says_so() throws Exception {
        Response added = FILES.picture(TEAM, Samples.picture("jpg", 400, 300), "");
        String id = added.path("id");
        FILES.as(TEAM)
                .header("If-Match", "\"1-en\"")
                .delete(FILES.path() + "/files/" + id)
                .then()
                .statusCode(200);
        FILES.as(TEAM).get(FILES.path() + "/files").then().body("items", empty());
        given().urlEncodingEnabled(false)
                .get(added.path("forms[0].href").toString())
                .then()
                .statusCode(404);
        assertThat(Database.rows("select key from file_garbage where key like 'files/%'"))
                .hasSizeGreaterThanOrEqualTo(0);
        FILES.as(TEAM)
                .get(FILES.path() + "/history")
                .then()
                .body("items.action", hasItems("add-file", "remove-file"))
                .body("items[0].changes.field", hasItem("/files/" + id + "/alt/en"))
                .body("items[0].changes.field", not(hasItem(endsWith("/upload"))));
    }
}
