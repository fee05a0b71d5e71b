package org.learningcities.cities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    /** Offset keeps the planner from working the shared codes out twice. */
    private static final String REASONS = """
            cross join lateral (
                select shared.*, array[
                    least(24, 8 * cardinality(shared.focal_areas)),
                    least(16, 8 * cardinality(shared.clusters)),
                    least(18, 6 * cardinality(shared.challenges)),
                    least(16, 8 * cardinality(shared.expertise)),
                    case when i.population > 0 and me.population > 0
                        then greatest(0, round(20 - 20 * abs(ln(i.population::double precision / me.population)) / ln(3)))::integer else 0 end,
                    case when i.country_code = me.country_code then 15 else 0 end,
                    case when i.region_code = me.region_code and i.country_code <> me.country_code then 10 else 0 end,
                    case when i.kind = me.kind and i.kind <> 'MUNICIPALITY' then 10 else 0 end] as points
                from (select
                    case when i.focal_areas && me.focal_areas then array(select unnest(i.focal_areas) intersect select unnest(me.focal_areas) order by 1) else '{}' end as focal_areas,
                    case when i.clusters && me.clusters then array(select unnest(i.clusters) intersect select unnest(me.clusters) order by 1) else '{}' end as clusters,
                    case when i.challenges && me.challenges then array(select unnest(i.challenges) intersect select unnest(me.challenges) order by 1) else '{}' end as challenges,
                    case when i.expertise && me.challenges then array(select unnest(i.expertise) intersect select unnest(me.challenges) order by 1) else '{}' end as expertise
                    offset 0) shared
                offset 0) r
            cross join lateral (select sum(p) as score from unnest(r.points) p offset 0) total""";

    static Sql statement(String slug, LocalDate day, int limit) {
        return new Sql()
                .add(
                        "select " + CityRows.COLUMNS
                                + ", total.score, r.points, r.focal_areas, r.clusters, r.challenges, r.expertise from city_index me")
                .add("join city_index i on i.city_id <> me.city_id join membership_period p on p.city_id = i.city_id")
                .add(REASONS)
                .add(
                        "where me.slug = ? and p.state = any(?::text[]) and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)",
                        slug,
                        MembershipState.COUNTED.toArray(String[]::new),
                        day,
                        day)
                .add("and total.score > 0 order by total.score desc, i.slug limit ?", limit);
    }

    static Similarity read(CityRows rows, ResultSet row) throws SQLException {
        int next = CityRows.COUNT + 1;
        return new Similarity(
                rows.city(row),
                row.getInt(next),
                List.of((Integer[]) row.getArray(next + 1).getArray()),
                CityRows.array(row, next + 2),
                CityRows.array(row, next + 3),
                CityRows.array(row, next + 4),
                CityRows.array(row, next + 5));
    }
}
