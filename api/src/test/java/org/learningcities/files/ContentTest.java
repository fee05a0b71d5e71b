package org.learningcities.files;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.cities.TestCities;

/** Bytes are handed out whole or in part, for ever, and can do nothing to the one who looks at them. */
@QuarkusTest
class ContentTest {
    private static final String TEAM = "team-medellin";
    private static final TestFiles FILES = new TestFiles("test-handing");

    @Inject
    TestCities cities;

    private String href = "";
    private String tag = "";
    private byte[] whole = new byte[0];

    @BeforeEach
    void picture() throws Exception {
        UUID city = cities.member("handing", "Handingen");
        cities.role(city, TEAM, "TEAM_MEMBER");
        Response added = FILES.picture(TEAM, Samples.picture("jpg", 400, 300), "");
        href = added.path("forms[0].href");
        tag = "\"" + added.path("forms[0].sha256") + "\"";
        whole = open().get(href).asByteArray();
    }

    @AfterEach
    void remove() {
        cities.remove();
    }

    @Test
    void the_answer_is_harmless_and_lasts() {
        open().get(href)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Length", "" + whole.length)
                .header("ETag", tag)
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Disposition", "inline; filename=\"Stra_e.jpg\"; filename*=UTF-8''Stra%C3%9Fe.jpg")
                .header("Content-Language", nullValue());
        open().head(href)
                .then()
                .statusCode(200)
                .header("Content-Length", "" + whole.length)
                .header("ETag", tag);
    }

    @Test
    void a_part_comes_alone() {
        Map.of(
                        "bytes=0-0", new int[] {0, 1},
                        "bytes=10-19", new int[] {10, 20},
                        "bytes=100-", new int[] {100, whole.length},
                        "bytes=-7", new int[] {whole.length - 7, whole.length},
                        "bytes=5-99999999", new int[] {5, whole.length})
                .forEach((range, part) -> {
                    Response answer = open().header("Range", range).get(href);
                    assertThat(answer.statusCode()).as(range).isEqualTo(206);
                    assertThat(answer.header("Content-Range"))
                            .isEqualTo("bytes " + part[0] + "-" + (part[1] - 1) + "/" + whole.length);
                    assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, part[0], part[1]));
                });
    }

    @Test
    void a_part_behind_the_end_is_refused_and_nonsense_is_answered_with_the_whole() {
        open().header("Range", "bytes=" + whole.length + "-")
                .get(href)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + whole.length)
                .body("type", endsWith("/problems/range-not-satisfiable"));
        open().header("Range", "bytes=-0").get(href).then().statusCode(416);
        for (String range : new String[] {"bytes=9-3", "bytes=0-1,5-6", "lines=1-2", "bytes=-", "bytes=a-b"}) {
            Response answer = open().header("Range", range).get(href);
            assertThat(answer.statusCode()).as(range).isEqualTo(200);
            assertThat(answer.asByteArray()).isEqualTo(whole);
        }
    }

    @Test
    void who_has_the_bytes_is_told_so_and_a_part_of_other_bytes_is_not_given() {
        open().header("If-None-Match", tag)
                .get(href)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .body(equalTo(""));
        open().header("Range", "bytes=0-9")
                .header("If-Range", tag)
                .get(href)
                .then()
                .statusCode(206);
        open().header("Range", "bytes=0-9")
                .header("If-Range", "\"other\"")
                .get(href)
                .then()
                .statusCode(200);
    }

    @Test
    void the_name_in_the_address_is_free_and_a_digest_of_nothing_is_not_found() {
        open().get(href.replaceFirst("/[^/]+$", "/x")).then().statusCode(200);
        open().get("/files/" + "0".repeat(64) + "/x.jpg")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        open().get("/files/..%2F..%2Fetc/passwd").then().statusCode(404);
        open().get("/files/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    private static RequestSpecification open() {
        return given().urlEncodingEnabled(false);
    }
}
