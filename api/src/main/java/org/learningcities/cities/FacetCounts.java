package org.learningcities.cities;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        statement(filter)
                .list(
                        database,
                        row -> counts.computeIfAbsent(row.getString(1), name -> new HashMap<>())
                                .put(row.getString(2), row.getLong(3)));
        return counts;
    }

    /** Each city once with its values, and for each filter in use whether it passes; a facet leaves its own filter out. */
    private static Sql statement(CityFilter filter) {
        Sql sql = new Sql()
                .add("with c as materialized (select i.member_since, width_bucket(i.population, " + "array" + STEPS
                        + "::bigint[]) as step");
        List<String> used = new ArrayList<>();
        for (CityChoice choice : CityChoice.values()) {
            sql.add(", " + choice.column() + " as " + choice);
            if (!filter.values(choice).isEmpty()) {
                sql.add(", (" + choice.condition() + ") as passes_" + choice, (Object)
                        filter.values(choice).toArray(String[]::new));
                used.add(choice.name());
            }
        }
        passes(sql, used, POPULATION, CitySql.POPULATION, filter.population());
        passes(sql, used, MEMBER_SINCE, CitySql.MEMBER_SINCE, filter.memberSince());
        sql.add(CitySql.base(filter)).add(")");
        sql.add("select '" + TOTAL + "', '', count(*) from c" + where(used, TOTAL, ""));
        for (CityChoice choice : CityChoice.values()) {
            String value = choice.many() ? "v" : choice.name();
            String from = choice.many() ? " from c, unnest(" + choice + ") v" : " from c";
            sql.add("union all select '" + choice.parameter() + "', " + value + ", count(*)" + from
                    + where(used, choice.name(), "") + " group by 2");
        }
        sql.add("union all select '" + POPULATION + "', step::text, count(*) from c"
                + where(used, POPULATION, "step is not null") + " group by 2");
        return sql.add("union all select '" + MEMBER_SINCE + "', member_since::text, count(*) from c"
                + where(used, MEMBER_SINCE, "member_since is not null") + " group by 2");
    }

    private static void passes(Sql sql, List<String> used, String name, String column, Range range) {
        if (range.used()) {
            sql.add(", coalesce(");
            CitySql.range(sql, "", column, range);
            sql.add(", false) as passes_" + name);
            used.add(name);
        }
    }

    private static String where(List<String> used, String own, String more) {
        List<String> conditions = new ArrayList<>();
        used.stream().filter(name -> !name.equals(own)).forEach(name -> conditions.add("passes_" + name));
        if (!more.isEmpty()) {
            conditions.add(more);
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
