package org.learningcities.dataload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.Database;
import org.learningcities.Tokens;
import org.learningcities.cities.TestCities;

/** An import never takes back what people said: neither a city about itself nor the secretariat about its identity. */
@QuarkusTest
class CityImportTest {
    private static final Path SHIPPED = Path.of("..", "data");
    private static final String ROW =
            "test-import-lu,%s,,LU,Europe and North America,%s,6.1,place,,,,Europe/Luxembourg,2022,%s,member,official,unesco-2022-09-02,A row for a test.\n";

    @Inject
    ImportService service;

    @Inject
    ImportSettings settings;

    @Inject
    TestCities cities;

    @TempDir
    Path folder;

    @BeforeEach
    void a_copy_of_the_shipped_data_with_one_city_more() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SHIPPED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        run("Test Import", "49.6", "https://old.example.org");
    }

    @AfterEach
    void the_shipped_data_again() {
        cities.remove();
        service.run(new ImportFiles(SHIPPED), settings.demo());
    }

    @Test
    void a_row_is_followed_as_long_as_nobody_decided() throws IOException {
        run("Test Import Neu", "49.7", "https://new.example.org");
        given().get("/api/v1/cities/test-import-lu")
                .then()
                .body("name.text", equalTo("Test Import Neu"))
                .body("position.lat", equalTo(49.7f))
                .body("website", equalTo("https://new.example.org"));
    }

    @Test
    void what_a_city_published_about_itself_stays() throws Exception {
        UUID city = UUID.fromString(Database.rows("select id from city where slug = 'test-import-lu'")
                .getFirst());
        cities.role(city, "coordinator-cork", "COORDINATOR");
        String draft = "/api/v1/cities/test-import-lu/draft";
        String tag = as("coordinator-cork").get(draft).header("ETag");
        as("coordinator-cork")
                .header("If-Match", tag)
                .body("{\"website\": \"https://own.example.org\"}")
                .patch(draft)
                .then()
                .statusCode(200);
        as("coordinator-cork")
                .body("{}")
                .post(draft + "/actions/publish")
                .then()
                .statusCode(200);
        run("Test Import", "49.6", "https://new.example.org");
        given().get("/api/v1/cities/test-import-lu").then().body("website", equalTo("https://own.example.org"));
    }

    @Test
    void what_the_secretariat_decided_about_the_identity_stays() throws Exception {
        as("secretariat")
                .body("{\"to\": {\"name\": \"Test Umbenannt\", \"from\": \"2026-01-01\"}, \"reason\": \"Decree\"}")
                .post("/api/v1/cities/test-import-lu/identity/actions/rename")
                .then()
                .statusCode(200);
        ImportReport report = run("Test Import Neu", "49.9", "https://new.example.org");
        assertThat(report.refused()).isEmpty();
        given().get("/api/v1/cities/test-umbenannt-lu")
                .then()
                .statusCode(200)
                .body("name.text", equalTo("Test Umbenannt"))
                .body("formerSlugs", contains("test-import-lu"))
                .body("position.lat", equalTo(49.6f))
                .body("website", equalTo("https://new.example.org"));
        assertThat(Database.rows("select count(*) from city where slug like 'test-import%'"))
                .containsExactly("0");
    }

    private ImportReport run(String name, String lat, String website) throws IOException {
        Files.writeString(
                folder.resolve("cities.csv"),
                Files.readString(SHIPPED.resolve("cities.csv")) + ROW.formatted(name, lat, website));
        return service.run(new ImportFiles(folder), settings.demo());
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType("application/json");
    }
}
