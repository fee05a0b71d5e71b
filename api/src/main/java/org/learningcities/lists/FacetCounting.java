package org.learningcities.lists;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Counts the rows of a list by the values of all its filters, with one statement. */
public final class FacetCounting {
    static final String TOTAL = "total";

    private FacetCounting() {}

    /** Rows of the list, and numbers of rows by value, by name of the facet. */
    public record Counts(long total, Map<String, Map<String, Long>> values) {

        /** Numbers by value of one facet; empty when no row has a value. */
        public Map<String, Long> of(String facet) {
            return values.getOrDefault(facet, Map.of());
        }
    }

    /**
     * Each facet counted without its own filter and with all others.
     *
     * @param rows from and where with the conditions that no facet stands for
     */
    public static Counts counts(DataSource database, List<Facet> facets, Sql rows) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        statement(facets, rows).each(database, row -> {
            String value = row.getString(2);
            if (value != null) {
                counts.computeIfAbsent(row.getString(1), name -> new HashMap<>())
                        .put(value, row.getLong(3));
            }
        });
        return new Counts(counts.getOrDefault(TOTAL, Map.of()).getOrDefault("", 0L), counts);
    }

    /** Each row once with its values, and for each filter in use whether it passes; a facet leaves its own filter out. */
    private static Sql statement(List<Facet> facets, Sql rows) {
        Sql sql = new Sql().add("with c as materialized (select 0 as one");
        Set<String> used = new LinkedHashSet<>();
        Set<String> single = new LinkedHashSet<>();
        for (Facet facet : facets) {
            sql.add(", " + facet.column() + " as " + quoted(facet.name()));
            facet.condition().ifPresent(condition -> {
                sql.add(", coalesce((").add(condition).add("), false) as " + quoted("passes_" + facet.name()));
                used.add(facet.name());
            });
        }
        sql.add(rows).add(")");
        for (Facet facet : facets) {
            if (facet.many()) {
                sql.add(many(facet.name(), used)).add("union all");
            } else {
                single.add(facet.name());
            }
        }
        single.stream()
                .filter(used::contains)
                .forEach(name -> sql.add(alone(name, used)).add("union all"));
        single.removeAll(used);
        return sql.add(together(single, used));
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static String many(String name, Set<String> used) {
        return "select '%1$s', unnest(\"%1$s\"), count(*) from c where \"%1$s\" <> '{}'%2$s group by 2"
                .formatted(name, and(used, name));
    }

    private static String alone(String name, Set<String> used) {
        return "select '%1$s', \"%1$s\", count(*) from c where true%2$s group by 2".formatted(name, and(used, name));
    }

    /** Facets whose own filter is not in use look at the same rows as the total does: one pass counts them all. */
    private static String together(Set<String> names, Set<String> used) {
        StringBuilder facet = new StringBuilder("select case");
        StringBuilder value = new StringBuilder(", case");
        StringBuilder sets = new StringBuilder("()");
        names.forEach(name -> {
            facet.append(" when grouping(\"%1$s\") = 0 then '%1$s'".formatted(name));
            value.append(" when grouping(\"%1$s\") = 0 then \"%1$s\"".formatted(name));
            sets.append(", (").append(quoted(name)).append(")");
        });
        return "%s when true then '%s' end%s when true then '' end, count(*) from c where true%s group by grouping sets (%s)"
                .formatted(facet, TOTAL, value, and(used, TOTAL), sets);
    }

    /** The conditions of all filters in use but one. */
    private static String and(Set<String> used, String except) {
        StringBuilder conditions = new StringBuilder();
        used.stream()
                .filter(name -> !name.equals(except))
                .forEach(name -> conditions.append(" and ").append(quoted("passes_" + name)));
        return conditions.toString();
    }
}
