package org.learningcities.resources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcities.lists.Facet;
import org.learningcities.lists.Sql;

/**
 * Checked filters of a list.
 *
 * @param q what somebody typed, empty when nothing
 * @param facets the filters with several values, used or not; {@code r} is the work
 * @param cities slugs of the cities chosen, in the order of their ids in the facet
 * @param scope all of it as a text, for cursors
 */
record ResourceFilter(
        String q,
        List<Facet> facets,
        List<String> cities,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        String scope) {
    static final String YEAR = "year";

    boolean searches() {
        return !q.isEmpty();
    }

    /** Conditions of the search alone, which no facet stands for. */
    Sql search() {
        Sql sql = new Sql().add("true");
        return searches() ? sql.add("and").add(Sql.fits("r.search_text", q)) : sql;
    }

    /** All conditions. */
    Sql conditions() {
        Sql sql = search();
        all().forEach(facet -> facet.condition()
                .ifPresent(condition -> sql.add("and (").add(condition).add(")")));
        return sql;
    }

    /** The facets with that of the year. */
    List<Facet> all() {
        List<Facet> all = new ArrayList<>(facets);
        all.add(new Facet(YEAR, "r.issued_year::text", false, years()));
        return all;
    }

    private Optional<Sql> years() {
        if (yearFrom == null && yearTo == null) {
            return Optional.empty();
        }
        return Optional.of(new Sql()
                .add("r.issued_year between ? and ?", yearFrom == null ? 0 : yearFrom, yearTo == null ? 9999 : yearTo));
    }
}
