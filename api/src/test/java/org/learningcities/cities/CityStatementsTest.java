package org.learningcities.cities;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.learningcities.CountedStatements;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.PageParams;
import org.learningcities.lists.Relatives;
import org.learningcities.lists.Slices;

/** How many statements an answer takes: never one per row. */
@QuarkusTest
class CityStatementsTest {
    @Inject
    DataSource database;

    @Inject
    CityRows rows;

    @Inject
    CityFiltering filtering;

    @Inject
    SummaryWording summaries;

    @Inject
    CityWording wording;

    @Inject
    FacetWording facetWording;

    @Inject
    SimilarWording similarWording;

    @Inject
    CityFormats formats;

    @Inject
    Slices slices;

    @Inject
    Relatives relatives;

    @Test
    void a_page_takes_one_statement_and_one_more_each_for_the_total_and_for_what_is_embedded() {
        assertThat(statementsOf(reading -> reading.page(new CityListParams(), new PageParams(), Language.EN)))
                .isEqualTo(1);
        CityListParams params = new CityListParams();
        params.q = "a";
        params.expand = "membership,clusters,focalAreas";
        assertThat(statementsOf(reading -> reading.page(params, new PageParams(), Language.AR)))
                .isEqualTo(2);
    }

    @Test
    void everything_about_a_city_takes_one_statement() {
        assertThat(statementsOf(
                        reading -> reading.city("medellin-co", Language.FR).orElseThrow()))
                .isEqualTo(1);
    }

    @Test
    void facets_map_and_similar_cities_take_one_statement_each() {
        assertThat(statementsOf(reading -> reading.facets(new CityFilters(), Language.EN)))
                .isEqualTo(1);
        assertThat(statementsOf(reading -> reading.map(new CityFilters(), Language.EN)))
                .isEqualTo(1);
        assertThat(statementsOf(reading ->
                        reading.similar("medellin-co", 24, Language.EN).orElseThrow()))
                .isEqualTo(1);
    }

    /** Work with the queries; its result does not matter. */
    private interface Work {
        Object of(CityReading reading);
    }

    private int statementsOf(Work work) {
        CityReading reading = new CityReading();
        CountedStatements counted = new CountedStatements(database);
        reading.cities = new Cities(counted.database(), rows);
        reading.counts = new FacetCounts(counted.database());
        reading.filtering = filtering;
        reading.summaries = summaries;
        reading.wording = wording;
        reading.facets = facetWording;
        reading.similar = similarWording;
        reading.formats = formats;
        reading.slices = slices;
        reading.relatives = relatives;
        return counted.of(() -> work.of(reading));
    }
}
