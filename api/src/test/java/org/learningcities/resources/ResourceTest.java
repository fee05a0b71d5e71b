package org.learningcities.resources;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.learningcities.CountedStatements;
import org.learningcities.cities.CityDirectory;
import org.learningcities.kernel.Language;

/** Everybody can search the library, read about a work and follow what is new. */
@QuarkusTest
class ResourceTest {
    private static final String BEIJING = "conference-report-international-conference-on-learning-cities-beijing";

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    CityDirectory cities;

    @Inject
    ResourceFiltering filtering;

    @Test
    void all_works_of_the_data_are_there_and_none_is_refused() {
        given().get("/api/v1/resources?count=true&limit=1")
                .then()
                .statusCode(200)
                .body("total", equalTo(93));
    }

    @Test
    void a_search_finds_words_in_any_order_without_accents_and_titles_first() {
        given().get("/api/v1/resources?q=MEDELLIN manif")
                .then()
                .statusCode(200)
                .body("items.slug", contains("medellin-manifesto-learning-cities-for-inclusion"))
                .body("items[0].cities.slug", contains("medellin-co"));
        given().get("/api/v1/resources?q=978-92-820-1184-3").then().body("items", hasSize(1));
        given().get("/api/v1/resources?q=declaration")
                .then()
                .body("items[0].title.text", containsString("Declaration"));
    }

    @Test
    void filters_leave_what_fits_all_of_them_and_refuse_what_does_not_exist() {
        given().get("/api/v1/resources?type=DECLARATION&language=ar&yearFrom=2013&yearTo=2013")
                .then()
                .body("items.slug", contains("beijing-declaration-on-building-learning-cities"))
                .body("items.licence.code", contains("CC-BY-SA-3.0-IGO"));
        given().get("/api/v1/resources?city=cork-ie&count=true").then().body("total", equalTo(3));
        given().get("/api/v1/resources?country=KE&topic=ESD&topic=INC&topic=HWB")
                .then()
                .body("items.cities.country.code.flatten()", everyItem(equalTo("KE")));
        given().queryParam("publisher", "PASCAL International Observatory")
                .get("/api/v1/resources?count=true")
                .then()
                .body("total", equalTo(6));
        for (String wrong :
                List.of("topic=ESDD", "licence=CC", "language=xx_1", "city=atlantis-xx", "yearFrom=12", "type=BOOK")) {
            given().get("/api/v1/resources?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/query/" + wrong.split("=", 2)[0]));
        }
    }

    @Test
    void facets_count_each_filter_without_itself() {
        given().header("Accept-Language", "fr")
                .get("/api/v1/resources/facets?type=VIDEO")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("complete", equalTo(true))
                .body(
                        "facets.name",
                        contains("type", "language", "topic", "publisher", "licence", "country", "city", "year"))
                .body("facets[0].values.find { it.value == 'CASE_STUDY' }.count", equalTo(24))
                .body("facets[1].values.find { it.value == 'en' }.label", equalTo("anglais"))
                .body("facets[4].values.find { it.value == 'NOASSERTION' }.count", equalTo(3));
        given().get("/api/v1/resources/facets?q=cork")
                .then()
                .body("facets.find { it.name == 'city' }.values.value", hasItem("cork-ie"));
    }

    @Test
    void each_order_leads_through_all_pages_and_no_work_is_seen_twice() {
        for (String sort : List.of("title", "-title", "year", "-year", "added", "-added")) {
            List<String> seen = new ArrayList<>();
            String next = "/api/v1/resources?limit=40&sort=" + sort;
            while (next != null) {
                var page = given().header("Accept-Language", "ru")
                        .get(next)
                        .then()
                        .statusCode(200)
                        .extract();
                seen.addAll(page.<List<String>>path("items.slug"));
                String cursor = page.path("next");
                next = cursor == null ? null : "/api/v1/resources?limit=40&sort=" + sort + "&cursor=" + cursor;
            }
            assertThat(seen).as(sort).hasSize(93).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_work_says_its_languages_licence_identifiers_cities_and_source_and_signposts_lead_on() {
        var answer = given().get("/api/v1/resources/" + BEIJING)
                .then()
                .statusCode(200)
                .body("creators", contains("Jin Yang", "Raúl Valdés-Cotera"))
                .body("identifiers.find { it.kind == 'ISBN' }.value", equalTo("978-92-820-1184-3"))
                .body("translations.lang", hasItem("en"))
                .body("cities.slug", contains("beijing-cn"))
                .body("licence.code", equalTo("NOASSERTION"))
                .body("licence.statement", nullValue())
                .body("source.kind", equalTo("OFFICIAL"))
                .extract();
        assertThat(String.join(", ", answer.headers().getValues("Link")))
                .contains(
                        "; rel=\"cite-as\"",
                        ".bib>; rel=\"describedby\"; type=\"application/x-bibtex\"",
                        "<https://schema.org/Report>; rel=\"type\"");
        assertThat(given().get("/api/v1/resources/key-features-of-learning-cities")
                        .header("Link"))
                .contains("<https://creativecommons.org/licenses/by-sa/3.0/igo/>; rel=\"license\"");
        given().get("/api/v1/resources/key-features-of-learning-cities")
                .then()
                .body("translations.lang", contains("ar", "en", "es", "fr", "ru", "zh"))
                .body("licence.statement", equalTo("CC BY-SA 3.0 IGO"));
        given().get("/api/v1/resources/unesco-global-network-of-learning-cities-guiding-documents")
                .then()
                .body("identifiers.value", contains("UIL/2015/ME/H/5"));
        given().get("/api/v1/resources/no-such-work").then().statusCode(404);
    }

    @Test
    void a_work_is_linked_data() {
        given().get("/api/v1/resources/" + BEIJING + ".jsonld")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@type'", equalTo("Report"))
                .body("author.name", hasItems("Jin Yang"))
                .body("inLanguage", hasItem("en"));
    }

    @Test
    void a_list_is_a_table_lines_and_a_feed() throws FeedException {
        String table = given().get("/api/v1/resources.csv?topic=LIT").asString();
        assertThat(table.lines()).hasSize(11).first().asString().startsWith("slug,type,title");
        assertThat(given().get("/api/v1/resources.ndjson").asString().lines()).hasSize(93);
        String feed = given().header("Accept-Language", "ar")
                .get("/api/v1/resources.atom?type=VIDEO")
                .asString();
        assertThat(new SyndFeedInput().build(new StringReader(feed)).getEntries())
                .hasSize(3);
        assertThat(given().get("/api/v1/resources?limit=1").headers().getValues("Link"))
                .contains("</api/v1/resources.csv>; rel=\"alternate\"; type=\"text/csv\"");
    }

    @Test
    void a_city_shows_its_newest_works_in_its_own_answer() {
        given().get("/api/v1/cities/espoo-fi?expand=resources")
                .then()
                .statusCode(200)
                .body("resources.slug", hasItems("espoo-statement-on-learning-cities", "learning-city-espoo-brochure"));
    }

    @Test
    void search_engines_find_every_work_and_an_unknown_page_is_not_found() {
        given().get("/sitemap-en.xml").then().body(containsString("/en/resources/" + BEIJING + "<"));
    }

    @Test
    void a_page_of_works_takes_two_statements_and_the_works_of_many_cities_too() {
        CountedStatements counted = new CountedStatements(database);
        Works works = new Works(counted.database(), json);
        ResourceFilters filters = new ResourceFilters();
        filters.q = "learning";
        ResourceFilter filter = filtering.check(filters);
        assertThat(counted.of(() -> works.list(filter, ResourceSort.RELEVANCE, Language.EN, null, 50)))
                .isEqualTo(1);
        List<UUID> ids = List.of(
                cities.idOf("cork-ie").orElseThrow(), cities.idOf("larissa-gr").orElseThrow());
        assertThat(counted.of(() -> works.ofCities(ids, 1))).isEqualTo(1);
        assertThat(works.ofCities(ids, 1))
                .hasSize(2)
                .allSatisfy((city, some) -> assertThat(some).hasSize(1));
        given().get("/api/v1/resources?q=learning&count=true").then().body("total", greaterThan(60));
    }
}
