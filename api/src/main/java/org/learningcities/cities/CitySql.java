package org.learningcities.cities;

import java.time.LocalDate;
import org.learningcities.cities.CityFilter.Box;
import org.learningcities.cities.CityFilter.Range;
import org.learningcities.lists.Facet;
import org.learningcities.lists.Sql;

/** The part of a statement that says which cities are meant: {@code i} is the index row, {@code p} the period, {@code s} the hit of the search. */
final class CitySql {
    static final String POPULATION = "i.population";
    static final String MEMBER_SINCE = "i.member_since";

    private CitySql() {}

    /** From and where with all conditions. */
    static Sql matching(CityFilter filter) {
        return conditions(base(filter), filter);
    }

    /** From and where with all conditions; {@code p} is the newest period that a time touches, of those in a state asked for. */
    static Sql during(CityFilter filter, LocalDate from, LocalDate to) {
        Sql sql = new Sql()
                .add("from city_index i join lateral (select m.* from membership_period m where m.city_id = i.city_id")
                .add("and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?)", to, from)
                .add("and m.state = any(?::text[]) order by m.valid_from desc limit 1) p on true where true", (Object)
                        filter.values(CityChoice.STATE).toArray(String[]::new));
        area(sql, filter);
        return conditions(sql, filter);
    }

    private static Sql conditions(Sql sql, CityFilter filter) {
        for (CityChoice choice : CityChoice.values()) {
            if (!filter.values(choice).isEmpty()) {
                sql.add("and").add(Facet.anyOf(choice.column(), choice.many(), filter.values(choice)));
            }
        }
        range(sql, "and ", POPULATION, filter.population());
        range(sql, "and ", MEMBER_SINCE, filter.memberSince());
        return sql;
    }

    /** From and where with the conditions that no facet stands for: search, day and area. */
    static Sql base(CityFilter filter) {
        Sql sql = new Sql()
                .add(
                        "from city_index i join membership_period p on p.city_id = i.city_id and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)",
                        filter.day(),
                        filter.day());
        if (filter.searches()) {
            sql.add("join city_search(?) s on s.city_id = i.city_id", filter.q());
        }
        sql.add("where p.state <> 'PENDING_ANNOUNCEMENT'");
        area(sql, filter);
        return sql;
    }

    private static void area(Sql sql, CityFilter filter) {
        if (!filter.area().isEmpty()) {
            sql.add("and (false");
            filter.area().forEach(box -> within(sql, box));
            sql.add(")");
        }
    }

    private static void within(Sql sql, Box box) {
        sql.add(
                "or point(i.lon, i.lat) <@ box(point(?, ?), point(?, ?))",
                box.west(),
                box.south(),
                box.east(),
                box.north());
    }

    /** The condition of a range behind a word such as {@code and}; nothing when the range is open at both ends. */
    static void range(Sql sql, String word, String column, Range range) {
        String next = word;
        if (range.from() != null) {
            sql.add(next + column + " >= ?", range.from());
            next = "and ";
        }
        if (range.to() != null) {
            sql.add(next + column + " <= ?", range.to());
        }
    }
}
