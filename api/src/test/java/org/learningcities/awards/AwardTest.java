package org.learningcities.awards;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.learningcities.CountedStatements;
import org.learningcities.cities.CityDirectory;
import org.learningcities.kernel.Language;

/** Everybody can read who received the award, and nobody can take it for a prize or a label. */
@QuarkusTest
class AwardTest {
    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    CityDirectory cities;

    @Inject
    AwardReading reading;

    @Test
    void all_rounds_are_there_the_newest_first_with_their_laureates() {
        given().get("/api/v1/awards")
                .then()
                .statusCode(200)
                .body("items.year", contains(2024, 2021, 2019, 2017, 2015))
                .body("items.laureates.collect { it.size() }", contains(10, 10, 10, 16, 12))
                .body("items[0].hostCity.slug", equalTo("jubail-industrial-city-sa"))
                .body("items[0].source.publisher", containsString("UNESCO"))
                .body("items[4].note.text", containsString("conference opening"));
        // Of 2015, when membership was no condition: a laureate that is no city of the network.
        given().get("/api/v1/awards?year=2015&country=JO")
                .then()
                .body("items", hasSize(1))
                .body("items[0].laureates.name", contains("Amman"))
                .body("items[0].laureates[0].city", nullValue());
    }

    @Test
    void the_filters_leave_the_laureates_of_a_year_a_country_and_a_region() {
        given().get("/api/v1/awards?country=IE")
                .then()
                .body("items.year", contains(2024, 2021, 2017, 2015))
                .body("items.laureates.name.flatten()", contains("Cork", "Dublin", "Limerick", "Cork"));
        given().get("/api/v1/awards?year=2021&region=ARB")
                .then()
                .body("items[0].laureates.name", contains("Al Wakra", "Damietta", "Jubail Industrial City"));
        given().get("/api/v1/awards?year=2023")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/query/year"));
    }

    @Test
    void wherever_an_award_is_shown_it_says_that_it_is_no_prize_and_no_label() throws FeedException {
        given().header("Accept-Language", "es")
                .get("/api/v1/awards")
                .then()
                .body(
                        "items.statement",
                        everyItem(containsString("No es un premio oficial de la UNESCO ni una etiqueta")));
        given().get("/api/v1/cities/cork-ie?expand=awards")
                .then()
                .statusCode(200)
                .body("awards.year", contains(2024, 2015))
                .body("awards.statement", everyItem(containsString("not a label")));
        String table = given().get("/api/v1/awards.csv").asString();
        assertThat(table.lines())
                .hasSize(59)
                .allSatisfy(line ->
                        assertThat(line).matches(text -> text.startsWith("year,") || text.contains("not a prize")));
        String feed = given().get("/api/v1/awards.atom?year=2024").asString();
        assertThat(new SyndFeedInput().build(new StringReader(feed)).getEntries())
                .hasSize(10)
                .allSatisfy(
                        entry -> assertThat(entry.getDescription().getValue()).contains("not a label"));
    }

    @Test
    void a_city_without_an_award_has_an_empty_list_and_nobody_asked_for_gets_none() {
        given().get("/api/v1/cities/hamburg-de?expand=awards")
                .then()
                .statusCode(200)
                .body("awards", hasSize(0));
        given().get("/api/v1/cities/cork-ie").then().body("$", not(hasKey("awards")));
        given().get("/api/v1/cities/cork-ie?expand=award")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("awards"));
    }

    @Test
    void lists_of_cities_show_filter_and_count_by_award() {
        given().get("/api/v1/cities?award=2024&country=IE")
                .then()
                .body("items.slug", contains("cork-ie"))
                .body("items[0].awardYears", contains(2015, 2024));
        given().get("/api/v1/cities/facets")
                .then()
                .body(
                        "facets.find { it.name == 'award' }.values.value",
                        contains("2015", "2017", "2019", "2021", "2024"))
                .body("facets.find { it.name == 'award' }.values[4].count", equalTo(10));
    }

    @Test
    void the_awards_of_many_cities_take_one_statement() {
        CountedStatements counted = new CountedStatements(database);
        CityAwards ofCities = new CityAwards();
        ofCities.awards = new Awards(counted.database(), json);
        ofCities.reading = reading;
        List<UUID> ids = List.of(
                cities.idOf("cork-ie").orElseThrow(), cities.idOf("doha-qa").orElseThrow());
        assertThat(counted.of(() -> ofCities.of(ids, 1, Language.EN))).isEqualTo(1);
        assertThat(ofCities.of(ids, 1, Language.EN).values())
                .hasSize(2)
                .allSatisfy(some -> assertThat(some).hasSize(1));
    }
}
