package org.learningcities.cities;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.learningcities.cities.CityFilter.Range;

/** Counts cities by the values of every filter with one statement. */
@ApplicationScoped
class FacetCounts {
    static final String TOTAL = "total";
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

    /** Numbers of cities by value, by name of the facet. */
    Map<String, Map<String, Long>> of(CityFilter filter) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        statement(filter).each(database, row -> {
            String value = row.getString(2);
            if (value != null) {
                counts.computeIfAbsent(row.getString(1), name -> new HashMap<>())
                        .put(value, row.getLong(3));
            }
        });
        return counts;
    }

    /** Each city once with its values, and for each filter in use whether it passes; a facet leaves its own filter out. */
    private static Sql statement(CityFilter filter) {
        Sql sql = new Sql()
                .add("with c as materialized (select i.member_since::text as " + MEMBER_SINCE
                        + ", width_bucket(i.population, array" + STEPS + "::bigint[])::text as " + POPULATION);
        Set<String> used = new LinkedHashSet<>();
        for (CityChoice choice : CityChoice.values()) {
            sql.add(", " + choice.column() + " as " + choice.parameter());
            if (!filter.values(choice).isEmpty()) {
                sql.add(", (" + choice.condition() + ") as passes_" + choice.parameter(), (Object)
                        filter.values(choice).toArray(String[]::new));
                used.add(choice.parameter());
            }
        }
        passes(sql, used, POPULATION, CitySql.POPULATION, filter.population());
        passes(sql, used, MEMBER_SINCE, CitySql.MEMBER_SINCE, filter.memberSince());
        sql.add(CitySql.base(filter)).add(")");
        Set<String> single = new LinkedHashSet<>(List.of(POPULATION, MEMBER_SINCE));
        for (CityChoice choice : CityChoice.values()) {
            if (choice.many()) {
                sql.add(many(choice.parameter(), used)).add("union all");
            } else {
                single.add(choice.parameter());
            }
        }
        single.stream()
                .filter(used::contains)
                .forEach(name -> sql.add(alone(name, used)).add("union all"));
        single.removeAll(used);
        return sql.add(together(single, used));
    }

    private static void passes(Sql sql, Set<String> used, String name, String column, Range range) {
        if (range.used()) {
            sql.add(", coalesce(");
            CitySql.range(sql, "", column, range);
            sql.add(", false) as passes_" + name);
            used.add(name);
        }
    }

    private static String many(String name, Set<String> used) {
        return "select '%1$s', unnest(%1$s), count(*) from c where %1$s <> '{}'%2$s group by 2"
                .formatted(name, and(used, name));
    }

    private static String alone(String name, Set<String> used) {
        return "select '%1$s', %1$s, count(*) from c where true%2$s group by 2".formatted(name, and(used, name));
    }

    /** Facets whose own filter is not in use look at the same cities as the total does: one pass counts them all. */
    private static String together(Set<String> names, Set<String> used) {
        StringBuilder facet = new StringBuilder("select case");
        StringBuilder value = new StringBuilder(", case");
        StringBuilder sets = new StringBuilder("()");
        names.forEach(name -> {
            facet.append(" when grouping(%1$s) = 0 then '%1$s'".formatted(name));
            value.append(" when grouping(%1$s) = 0 then %1$s".formatted(name));
            sets.append(", (").append(name).append(")");
        });
        return "%s when true then '%s' end%s when true then '' end, count(*) from c where true%s group by grouping sets (%s)"
                .formatted(facet, TOTAL, value, and(used, TOTAL), sets);
    }

    /** The conditions of all filters in use but one. */
    private static String and(Set<String> used, String except) {
        StringBuilder conditions = new StringBuilder();
        used.stream()
                .filter(name -> !name.equals(except))
                .forEach(name -> conditions.append(" and passes_").append(name));
        return conditions.toString();
    }
}
