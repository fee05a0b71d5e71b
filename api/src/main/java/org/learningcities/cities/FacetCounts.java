package org.learningcities.cities;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.learningcities.cities.CityFilter.Range;
import org.learningcities.lists.Facet;
import org.learningcities.lists.FacetCounting;
import org.learningcities.lists.FacetCounting.Counts;
import org.learningcities.lists.Sql;

/** Counts cities by the values of every filter. */
@ApplicationScoped
class FacetCounts {
    static final String POPULATION = "population";
    static final String MEMBER_SINCE = "memberSince";

    /** Lower ends of the steps of the facet of population; the first step is open below, the last one above. */
    static final List<Long> STEPS = List.of(100_000L, 500_000L, 1_000_000L, 5_000_000L);

    private final DataSource database;

    @Inject
    FacetCounts(AgroalDataSource database) {
        this((DataSource) database);
    }

    FacetCounts(DataSource database) {
        this.database = database;
    }

    Counts of(CityFilter filter) {
        List<Facet> facets = new ArrayList<>();
        for (CityChoice choice : CityChoice.values()) {
            facets.add(Facet.of(choice.parameter(), choice.column(), choice.many(), filter.values(choice)));
        }
        facets.add(range(
                POPULATION,
                "width_bucket(i.population, array" + STEPS + "::bigint[])::text",
                CitySql.POPULATION,
                filter.population()));
        facets.add(range(MEMBER_SINCE, "i.member_since::text", CitySql.MEMBER_SINCE, filter.memberSince()));
        return FacetCounting.counts(database, facets, CitySql.base(filter));
    }

    private static Facet range(String name, String value, String column, Range range) {
        Sql condition = new Sql();
        CitySql.range(condition, "", column, range);
        return new Facet(name, value, false, range.used() ? Optional.of(condition) : Optional.empty());
    }
}
