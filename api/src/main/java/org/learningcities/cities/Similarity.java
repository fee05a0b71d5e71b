package org.learningcities.cities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.lists.Sql;

/**
 * Why two cities can learn from each other (domain guide 8, sentence 9: size, region, themes, challenges). Each reason has
 * points, and the score is their sum. Only members that count are suggested.
 *
 * @param points in the order of {@link Reason}
 */
record Similarity(
        IndexedCity city,
        int score,
        List<Integer> points,
        List<String> focalAreas,
        List<String> clusters,
        List<String> challenges,
        List<String> expertise) {

    /** Most points: 24, 16, 18, 16, 20, 15, 10 and 10. */
    @Schema(
            description =
                    "Why a city is suggested. FOCAL_AREA, CLUSTER, CHALLENGE: in common. EXPERTISE: it offers what this city looks for."
                            + " SIZE: at most three times as large or small. COUNTRY, REGION, KIND: the same.")
    enum Reason {
        FOCAL_AREA,
        CLUSTER,
        CHALLENGE,
        EXPERTISE,
        SIZE,
        COUNTRY,
        REGION,
        KIND
    }

    /** Offset keeps the planner from working the points out twice. */
    private static final String POINTS = """
            cross join lateral (
                select a.*, a.focal_areas + a.clusters + a.challenges + a.expertise + a.size + a.country + a.region + a.kind as score
                from (select
                    %s as focal_areas,
                    %s as clusters,
                    %s as challenges,
                    %s as expertise,
                    case when i.population > 0 and me.population > 0
                        then greatest(0, round(20 - 20 * abs(ln(i.population::double precision / me.population)) / ln(3::double precision)))::integer else 0 end as size,
                    case when i.country_code = me.country_code then 15 else 0 end as country,
                    case when i.region_code = me.region_code and i.country_code <> me.country_code then 10 else 0 end as region,
                    case when i.kind = me.kind and i.kind <> 'MUNICIPALITY' then 10 else 0 end as kind
                    offset 0) a
                offset 0) r""".formatted(
                    shared("focal_areas", "focal_areas", 8, 24),
                    shared("clusters", "clusters", 8, 16),
                    shared("challenges", "challenges", 6, 18),
                    shared("expertise", "challenges", 8, 16));

    /** Points for each code that stands in a list of theirs and in a list of ours, up to a most. */
    private static String shared(String theirs, String ours, int each, int most) {
        return "case when i.%1$s && me.%2$s then least(%4$d, %3$d * (select count(*)::integer from unnest(i.%1$s) x where x = any(me.%2$s))) else 0 end"
                .formatted(theirs, ours, each, most);
    }

    static Sql statement(String slug, LocalDate day, int limit) {
        return new Sql()
                .add("select " + CityRows.COLUMNS + ", r.score,"
                        + " array[r.focal_areas, r.clusters, r.challenges, r.expertise, r.size, r.country, r.region, r.kind],"
                        + " i.challenges, i.expertise, me.focal_areas, me.clusters, me.challenges")
                .add("from city c join city_index me on me.city_id = c.id")
                .add("join city_index i on i.city_id <> c.id join membership_period p on p.city_id = i.city_id")
                .add(POINTS)
                .add(
                        "where c.slug = ? and p.state = any(?::text[]) and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)",
                        slug,
                        MembershipState.COUNTED.toArray(String[]::new),
                        day,
                        day)
                .add("and " + Cities.PUBLIC, day)
                .add("and r.score > 0 order by r.score desc, i.slug limit ?", limit);
    }

    static Similarity read(CityRows rows, ResultSet row) throws SQLException {
        int next = CityRows.COUNT + 1;
        IndexedCity city = rows.city(row);
        List<String> challenges = CityRows.array(row, next + 6);
        return new Similarity(
                city,
                row.getInt(next),
                List.of((Integer[]) row.getArray(next + 1).getArray()),
                common(city.focalAreas(), CityRows.array(row, next + 4)),
                common(city.clusters(), CityRows.array(row, next + 5)),
                common(CityRows.array(row, next + 2), challenges),
                common(CityRows.array(row, next + 3), challenges));
    }

    private static List<String> common(List<String> theirs, List<String> ours) {
        return theirs.stream().filter(ours::contains).toList();
    }
}
