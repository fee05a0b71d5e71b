package org.learningcities.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;
import org.learningcities.cities.TestCities;

/** What is dangerous, too large or too much is refused as early as it can be known, and the answer says why. */
@QuarkusTest
class UploadRefusalsTest {
    private static final String TEAM = "team-medellin";
    private static final String COLLEAGUE = "coordinator-cork";
    private static final TestFiles FILES = new TestFiles("test-refusing");

    @Inject
    TestCities cities;

    @Inject
    FilesSettings settings;

    @BeforeEach
    void city() {
        UUID city = cities.member("refusing", "Refusingen");
        cities.role(city, TEAM, "TEAM_MEMBER");
        cities.role(city, COLLEAGUE, "COORDINATOR");
    }

    @AfterEach
    void remove() {
        cities.remove();
    }

    @Test
    void what_cities_cannot_upload_is_refused_with_its_first_bytes() {
        for (String content : List.of(
                "<!DOCTYPE html><script>alert(1)</script>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "GIF89a.........................",
                "PK\u0003\u0004 a macro document",
                "\u007fELF a program")) {
            byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
            String upload = FILES.begun(TEAM, "harmless.png", 1_000_000);
            FILES.send(TEAM, upload, 0, bytes)
                    .then()
                    .statusCode(415)
                    .body("type", endsWith("/problems/file-type-refused"));
            FILES.as(TEAM).get(upload).then().statusCode(404);
        }
    }

    @Test
    void a_picture_is_refused_that_would_flood_the_memory_or_is_none() throws IOException {
        byte[] flood = Samples.flood();
        FILES.send(TEAM, FILES.begun(TEAM, "a.png", flood.length), 0, flood)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/too-many-pixels"));
        byte[] broken = Arrays.copyOf(Samples.picture("jpg", 400, 300), 300);
        FILES.send(TEAM, FILES.begun(TEAM, "a.jpg", broken.length), 0, broken)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/picture-unreadable"));
    }

    @Test
    void a_document_with_programs_in_it_is_refused() {
        for (String inside :
                List.of("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", "/S /Launch", "/EmbeddedFiles 2 0 R")) {
            byte[] bytes = Samples.pdf(inside);
            FILES.send(TEAM, FILES.begun(TEAM, "a.pdf", bytes.length), 0, bytes)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/problems/document-with-programs"));
        }
    }

    @Test
    void what_is_too_large_is_refused_before_it_comes() throws IOException {
        FILES.begin(TEAM, "a.pdf", settings.largestDocument() + 1)
                .then()
                .statusCode(413)
                .body("type", endsWith("/problems/file-too-large"));
        byte[] start = Arrays.copyOf(Samples.picture("jpg", 400, 300), 100);
        FILES.send(TEAM, FILES.begun(TEAM, "a.jpg", settings.largestPicture() + 1), 0, start)
                .then()
                .statusCode(413)
                .body("type", endsWith("/problems/file-too-large"));
        FILES.as(TEAM)
                .contentType("application/json")
                .body("x".repeat(1_100_000))
                .post(FILES.path() + "/files")
                .then()
                .statusCode(413);
    }

    @Test
    void a_person_can_begin_so_many_uploads_a_day_and_a_city_has_so_much_room() throws Exception {
        Database.run("""
                insert into upload (city_id, person_id, name, length, state, created_at, expires_at)
                select c.id, p.id, 'a', 1, 'ENDED', now() - interval '1 hour', now() + interval '1 hour'
                from city c, person p, generate_series(1, 200)
                where c.slug = 'test-refusing' and p.email = 'team-medellin@example.org'""");
        Response answer = FILES.begin(TEAM, "a.pdf", 1000);
        answer.then().statusCode(429).body("type", endsWith("/problems/too-many-uploads"));
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(80_000, 83_000);
        Database.run("""
                insert into upload (city_id, person_id, name, length, created_at, expires_at)
                select c.id, p.id, 'a', 5368709000, now(), now() + interval '1 hour'
                from city c, person p where c.slug = 'test-refusing' and p.email = 'team-medellin@example.org'""");
        FILES.begin(COLLEAGUE, "a.pdf", 1000)
                .then()
                .statusCode(413)
                .body("type", endsWith("/problems/city-storage-full"));
    }

    @Test
    void the_protocol_is_spoken_as_it_is_written() {
        String upload = FILES.begun(TEAM, "a.jpg", 1000);
        FILES.as(TEAM)
                .header("Tus-Resumable", "0.2.2")
                .header("Upload-Length", "10")
                .post(FILES.path() + "/uploads")
                .then()
                .statusCode(412)
                .header("Tus-Version", "1.0.0");
        for (String length : List.of("", "0", "-1", "1e3", "9".repeat(30))) {
            FILES.as(TEAM)
                    .header("Upload-Length", length)
                    .post(FILES.path() + "/uploads")
                    .then()
                    .statusCode(400);
        }
        FILES.as(TEAM).post(FILES.path() + "/uploads").then().statusCode(400);
        FILES.as(TEAM)
                .header("Upload-Offset", 0)
                .contentType("image/jpeg")
                .body(new byte[3])
                .patch(upload)
                .then()
                .statusCode(415);
        FILES.as(TEAM)
                .contentType(Tus.BYTES)
                .body(new byte[3])
                .patch(upload)
                .then()
                .statusCode(400);
    }
}
