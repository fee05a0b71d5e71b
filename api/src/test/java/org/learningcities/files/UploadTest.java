package org.learningcities.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;
import org.learningcities.RawHttp;
import org.learningcities.Tokens;
import org.learningcities.cities.TestCities;

/** Bytes arrive in as many requests as the connection needs; nothing of what was acknowledged is lost, nothing that nobody needs stays. */
@QuarkusTest
class UploadTest {
    private static final String TEAM = "team-medellin";
    private static final String COLLEAGUE = "coordinator-cork";
    private static final TestFiles FILES = new TestFiles("test-uploading");

    @Inject
    TestCities cities;

    @Inject
    CleaningService cleaning;

    @Inject
    FilesSettings settings;

    @BeforeEach
    void city() {
        UUID city = cities.member("uploading", "Uploadingen");
        cities.role(city, TEAM, "TEAM_MEMBER");
        cities.role(city, COLLEAGUE, "COORDINATOR");
    }

    @AfterEach
    void remove() {
        cities.remove();
    }

    @Test
    void a_file_arrives_in_parts_and_each_answer_says_where_it_goes_on() throws IOException {
        byte[] picture = Samples.picture("jpg", 400, 300);
        Response begun = FILES.begin(TEAM, "Straße.jpg", picture.length);
        begun.then()
                .statusCode(201)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", "0")
                .header("Upload-Expires", matchesPattern(".+ GMT"))
                .body("name", equalTo("Straße.jpg"))
                .body("ready", equalTo(false));
        String upload = begun.header("Location");
        FILES.send(TEAM, upload, 0, Arrays.copyOf(picture, 100))
                .then()
                .statusCode(204)
                .header("Upload-Offset", "100");
        FILES.as(TEAM)
                .head(upload)
                .then()
                .statusCode(200)
                .header("Upload-Offset", "100")
                .header("Upload-Length", "" + picture.length)
                .header("Cache-Control", "no-store");
        FILES.send(TEAM, upload, 100, Arrays.copyOfRange(picture, 100, picture.length))
                .then()
                .statusCode(204)
                .header("Upload-Offset", "" + picture.length);
        FILES.as(TEAM)
                .get(upload)
                .then()
                .statusCode(200)
                .body("ready", equalTo(true))
                .body("kind", equalTo("PICTURE"));
    }

    @Test
    void bytes_for_another_place_are_refused_with_the_right_one() throws IOException {
        byte[] picture = Samples.picture("jpg", 400, 300);
        String upload = FILES.begun(TEAM, "a.jpg", picture.length);
        FILES.send(TEAM, upload, 0, Arrays.copyOf(picture, 100)).then().statusCode(204);
        for (long offset : List.of(0L, 99L, 101L)) {
            FILES.send(TEAM, upload, offset, new byte[10])
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/problems/upload-elsewhere"))
                    .body("detail", equalTo("The upload goes on at byte 100."));
        }
    }

    @Test
    void what_came_before_the_line_broke_is_kept() throws Exception {
        int length = 9_000_000;
        byte[] bytes = Arrays.copyOf(Samples.pdf(""), length);
        String upload = FILES.begun(TEAM, "plan.pdf", length);
        try (Socket socket = RawHttp.open()) {
            socket.getOutputStream()
                    .write(("PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Tokens.of(TEAM) + "\r\nUpload-Offset: 0\r\nContent-Type: " + Tus.BYTES
                                    + "\r\nContent-Length: " + length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes, 0, 5_000_000);
            socket.getOutputStream().flush();
        }
        long offset = awaitOffset(upload);
        assertThat(offset).isBetween(1L, 5_000_000L);
        FILES.send(TEAM, upload, offset, Arrays.copyOfRange(bytes, (int) offset, length))
                .then()
                .statusCode(204);
        FILES.as(TEAM).get(upload).then().body("ready", equalTo(true)).body("kind", equalTo("DOCUMENT"));
    }

    private static long awaitOffset(String upload) throws InterruptedException {
        long before = 0;
        for (int i = 0; i < 100; i++) {
            Thread.sleep(100);
            long now = Long.parseLong(FILES.as(TEAM).head(upload).header("Upload-Offset"));
            if (now > 0 && now == before) {
                return now;
            }
            before = now;
        }
        return before;
    }

    @Test
    void of_several_requests_with_the_same_bytes_one_is_kept() throws Exception {
        byte[] picture = Samples.picture("jpg", 400, 300);
        String upload = FILES.begun(TEAM, "a.jpg", picture.length);
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Integer> statuses = senders
                    .invokeAll(IntStream.range(0, 8)
                            .mapToObj(i -> (java.util.concurrent.Callable<Integer>)
                                    () -> FILES.send(TEAM, upload, 0, picture).statusCode())
                            .toList())
                    .stream()
                    .map(sent -> sent.resultNow())
                    .toList();
            assertThat(statuses).containsOnly(204, 409).containsOnlyOnce(204);
        }
        FILES.add(TEAM, TestFiles.idIn(upload), ", \"alt\": {\"en\": \"Once\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void an_upload_is_there_for_the_one_alone_who_began_it() throws Exception {
        String upload = FILES.begun(TEAM, "a.jpg", 1000);
        FILES.as(COLLEAGUE).get(upload).then().statusCode(404);
        FILES.send(COLLEAGUE, upload, 0, new byte[10]).then().statusCode(404);
        String elsewhere = upload.replace("test-uploading", "medellin-co");
        FILES.as(TEAM).get(elsewhere).then().statusCode(404);
        Database.run(
                "update role_assignment set valid_to = now() where city_id = (select id from city where slug = 'test-uploading')");
        FILES.send(TEAM, upload, 0, new byte[10]).then().statusCode(404);
    }

    @Test
    void an_upload_that_nobody_finishes_leaves_nothing_behind() throws Exception {
        byte[] picture = Samples.picture("jpg", 400, 300);
        String half = FILES.begun(TEAM, "a.jpg", picture.length);
        FILES.send(TEAM, half, 0, Arrays.copyOf(picture, 1000)).then().statusCode(204);
        String whole = FILES.begun(TEAM, "a.jpg", picture.length);
        FILES.send(TEAM, whole, 0, picture).then().statusCode(204);
        String cancelled = FILES.begun(TEAM, "a.jpg", picture.length);
        FILES.send(TEAM, cancelled, 0, Arrays.copyOf(picture, 1000)).then().statusCode(204);
        FILES.as(TEAM).header("If-Match", "\"2-en\"").delete(cancelled).then().statusCode(200);
        assertThat(stored(half, whole)).isNotEmpty();

        Database.run("update upload set expires_at = now() where id in ('%s', '%s')"
                .formatted(TestFiles.idIn(half), TestFiles.idIn(whole)));
        FILES.as(TEAM).get(half).then().statusCode(404);
        while (cleaning.endExpired() > 0) {
            continue;
        }
        while (cleaning.sweep() > 0) {
            continue;
        }
        assertThat(stored(half, whole, cancelled)).isEmpty();
        assertThat(Database.rows("select id from upload where id = '" + TestFiles.idIn(half) + "'"))
                .isEmpty();
    }

    /** What of some uploads is on the disk. */
    private List<Path> stored(String... uploads) throws IOException {
        try (var files = Files.walk(settings.directory())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Arrays.stream(uploads)
                            .anyMatch(upload -> file.toString().contains(TestFiles.idIn(upload))))
                    .toList();
        }
    }

    @Test
    void bytes_that_were_laid_down_and_never_pointed_to_are_swept_up() throws Exception {
        // As a process leaves it that is killed between the store and the database.
        Path scratch = Stores.scratch(settings);
        Files.writeString(scratch, "lost");
        new LocalStore(settings.directory().resolve("store")).put("uploads/killed/0", scratch);
        Database.run("insert into file_garbage (key, due_at) values ('uploads/killed/0', now())");
        while (cleaning.sweep() > 0) {
            continue;
        }
        assertThat(settings.directory().resolve("store/uploads/killed")).doesNotExist();
        assertThat(Database.rows("select key from file_garbage where key = 'uploads/killed/0'"))
                .isEmpty();
    }
}
