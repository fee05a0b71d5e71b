package org.learningcities.resources;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Citations of all works are read by a citation processor that is not ours, and it understands what we meant. */
@QuarkusTest
class CitationTest {
    private static final String REPORT =
            "/api/v1/resources/conference-report-international-conference-on-learning-cities-beijing";

    @Test
    void the_three_formats_say_the_same() throws Exception {
        CSLItemData csl = CSLItemData.fromJson(new ObjectMapper()
                .readValue(text(REPORT + ".csl"), new TypeReference<List<Map<String, Object>>>() {})
                .getFirst());
        CSLItemData bibtex = bibtex(text(REPORT + ".bib"));
        CSLItemData ris = ris(text(REPORT + ".ris"));
        assertThat(List.of(csl, bibtex, ris)).allSatisfy(item -> {
            assertThat(item.getType()).hasToString("report");
            assertThat(item.getTitle()).startsWith("Conference Report: International Conference");
            assertThat(item.getPublisher()).isEqualTo("UNESCO Institute for Lifelong Learning");
            assertThat(item.getAuthor()).hasSize(2);
        });
        assertThat(List.of(csl, bibtex))
                .allSatisfy(item -> assertThat(item.getISBN()).isEqualTo("978-92-820-1184-3"));
    }

    @Test
    void the_format_is_asked_for_by_header_too() {
        assertThat(given().accept("application/x-bibtex").get(REPORT).asString())
                .startsWith("@techreport{");
        assertThat(given().accept("application/x-research-info-systems")
                        .get(REPORT)
                        .asString())
                .startsWith("TY  - RPRT");
    }

    @Test
    void each_work_of_the_library_can_be_cited() throws Exception {
        List<String> slugs = given().get("/api/v1/resources?limit=200").path("items.slug");
        assertThat(slugs).hasSize(93);
        for (String slug : slugs) {
            String address = "/api/v1/resources/" + slug;
            // The processor sets apostrophes as printers do.
            String title = given().get(address).<String>path("title.text").replace('\'', '’');
            assertThat(printed(bibtex(text(address + ".bib")))).as(slug).isEqualTo(title);
            assertThat(printed(ris(text(address + ".ris")))).as(slug).isEqualTo(title);
        }
    }

    private static String printed(CSLItemData item) {
        return item.getTitle().replace('\'', '’');
    }

    private static CSLItemData bibtex(String text) throws Exception {
        BibTeXConverter converter = new BibTeXConverter();
        return converter
                .toItemData(converter.loadDatabase(stream(text)))
                .values()
                .iterator()
                .next();
    }

    private static CSLItemData ris(String text) throws Exception {
        RISConverter converter = new RISConverter();
        return converter
                .toItemData(converter.loadLibrary(stream(text)))
                .values()
                .iterator()
                .next();
    }

    private static String text(String address) {
        return new String(given().get(address).asByteArray(), StandardCharsets.UTF_8);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
