package org.learningcities.dataload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import on the real database; each test ends with the shipped data back in place. */
@QuarkusTest
class ImportTest {
    private static final Path SHIPPED = Path.of("..", "data");

    @Inject
    ImportService service;

    @Inject
    ImportSettings settings;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @BeforeEach
    void a_copy_of_the_shipped_data() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SHIPPED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @AfterEach
    void the_shipped_data_again() {
        service.run(new ImportFiles(SHIPPED), settings.demo());
    }

    @Test
    void the_same_files_are_skipped_at_once() {
        assertThat(run().counts()).isEmpty();
    }

    @Test
    void files_with_the_same_rows_change_nothing() {
        edit("countries.csv", text -> text + "\n");
        long before = history();
        ImportReport report = run();
        assertThat(report.refused()).isEmpty();
        assertThat(report.changedAnything()).as("%s", report.counts()).isFalse();
        assertThat(report.of("country").unchanged()).isEqualTo(250);
        assertThat(history()).isEqualTo(before);
    }

    @Test
    void a_broken_row_is_refused_with_file_line_and_reason_and_the_rest_goes_in() {
        edit(
                "countries.csv",
                text -> text.replace(",津巴布韦,Africa,", ",津巴布韦,Afrika,").replace(",Zambie,", ",Zambie (corrigée),"));
        ImportReport report = run();
        assertThat(report.refused())
                .containsExactly(new ImportReport.RefusedRow(
                        "country",
                        "countries.csv",
                        lineOf("countries.csv", "ZW,"),
                        "unknown unesco_region \"Afrika\""));
        assertThat(report.of("country")).isEqualTo(new ImportReport.Counts(0, 1, 248, 0));
        given().get("/api/v1/countries/ZW").then().body("region.code", equalTo("AFR"));
        given().header("Accept-Language", "fr")
                .get("/api/v1/countries/ZM")
                .then()
                .body("name.text", equalTo("Zambie (corrigée)"));
    }

    @Test
    void a_row_that_the_database_refuses_leaves_no_trace() {
        edit("sdgs.json", text -> text.replace("#E5243B", "red").replace("No poverty", "No poverty at all"));
        ImportReport report = run();
        assertThat(report.refused()).hasSize(1);
        assertThat(report.refused().getFirst().line()).isEqualTo(lineOf("sdgs.json", "\"number\": 1,") - 1);
        assertThat(report.refused().getFirst().reason()).contains("sdg_colour_check");
        given().get("/api/v1/sdgs").then().body("items[0].name.text", equalTo("No poverty"));
    }

    @Test
    void a_file_that_cannot_be_read_changes_nothing_at_all() {
        edit("countries.csv", text -> text.replace(",Zambie,", ",Zambie (corrigée),"));
        edit("framework.json", text -> text.substring(0, text.length() / 2));
        assertThatThrownBy(this::run).isInstanceOf(UncheckedIOException.class);
        given().header("Accept-Language", "fr")
                .get("/api/v1/countries/ZM")
                .then()
                .body("name.text", equalTo("Zambie"));
    }

    @Test
    void a_correction_is_one_change_that_readers_see_at_once() {
        given().get("/api/v1/frameworks/kf-2013");
        edit("framework.json", text -> text.replace("\"Work for all\"", "\"Decent work for all\""));
        long before = history();
        ImportReport report = run();
        assertThat(report.of("feature")).isEqualTo(new ImportReport.Counts(0, 1, 41, 0));
        assertThat(history()).isEqualTo(before + 1);
        given().get("/api/v1/frameworks/kf-2013")
                .then()
                .body("areas[0].focalAreas[1].features[1].name.text", equalTo("Decent work for all"));
    }

    @Test
    void a_row_that_is_gone_is_removed_and_counted() {
        edit("reference.json", text -> text.replaceFirst("(?s)\\{\\s*\"code\": \"WORKERS\".*?\\}\\s*\\},", ""));
        // The group behind it moves up.
        assertThat(run().of("target group")).isEqualTo(new ImportReport.Counts(0, 1, 7, 1));
        service.run(new ImportFiles(SHIPPED), settings.demo());
        given().get("/api/v1/target-groups").then().body("items.size()", equalTo(9));
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        edit("countries.csv", text -> text + "FR,FRB,999,a,b,c,d,e,f,,no,derived\n");
        assertThat(run().refused())
                .extracting(ImportReport.RefusedRow::reason)
                .containsExactly("FR stands twice in the files");
    }

    @Test
    void unverified_names_are_never_read() {
        assertThatThrownBy(() -> new ImportFiles(folder).csv("cities-unverified.csv"))
                .hasMessage("cities-unverified.csv is never imported");
        assertThat(Thread.currentThread().getContextClassLoader().getResource("data/cities-unverified.csv"))
                .isNull();
    }

    private ImportReport run() {
        return service.run(new ImportFiles(folder), settings.demo());
    }

    private void edit(String file, java.util.function.UnaryOperator<String> edit) {
        try {
            String text = Files.readString(folder.resolve(file));
            String edited = edit.apply(text);
            assertThat(edited).isNotEqualTo(text);
            Files.writeString(folder.resolve(file), edited);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int lineOf(String file, String start) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(file));
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).strip().startsWith(start)) {
                    return i + 1;
                }
            }
            throw new AssertionError(start + " is nowhere in " + file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private long history() {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from history")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}
