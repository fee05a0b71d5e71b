package org.learningcities.cities;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CitySummary.Evidence;
import org.learningcities.lists.Sql;

/** Everything that is public about one city, read with one statement: its parts come as one JSON value. */
record CityDetail(IndexedCity city, Parts parts, OffsetDateTime updatedAt) {
    private static final TypeReference<Parts> PARTS = new TypeReference<>() {};
    private static final TypeReference<Expanded> EXPANDED = new TypeReference<>() {};

    /** What the parts are called in the statement below. */
    record Parts(
            String name,
            @Nullable String website,
            @Nullable String territoryNote,
            @Nullable Integer geonamesId,
            @Nullable String parentName,
            @Nullable String parentSlug,
            List<String> consortium,
            List<String> formerSlugs,
            List<Name> names,
            List<Statistic> statistics,
            List<Mayor> mayors,
            Map<String, Map<String, String>> texts,
            @Nullable Strategy strategy,
            List<String> features,
            List<Cluster> clusters,
            List<Challenge> challenges,
            List<String> expertise,
            List<Designation> designations,
            List<Period> periods,
            List<Succession> successions,
            List<String> outdated) {}

    /** What lists can embed. */
    record Expanded(List<String> features, List<Cluster> clusters, List<Period> periods) {}

    record Name(
            String text,
            @Nullable String lang,
            @Nullable String script,
            String kind,
            @Nullable String from,
            @Nullable String to) {}

    record Statistic(
            String kind,
            BigDecimal value,
            String unit,
            @Nullable Integer year,
            @Nullable String note,
            String source) {}

    record Mayor(
            String name,
            Map<String, String> titles,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String source) {}

    record Strategy(
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String url,
            String source) {}

    record Cluster(
            String code,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String source) {}

    record Challenge(String topic, int rating) {}

    record Designation(
            String programme,
            Map<String, String> names,
            @Nullable Integer since,
            @Nullable String url,
            String source) {}

    record Period(
            MembershipState state,
            LocalDate from,
            String fromPrecision,
            @Nullable LocalDate to,
            Evidence evidence,
            @Nullable String note,
            List<String> sources) {}

    record Succession(String kind, LocalDate on, String from, String to, String fromSlug, String toSlug) {}

    /** A membership that ended without another state after it has lapsed. */
    private static final String STATEMENT = """
            from (select ?::date as today) day
            cross join city_index i
            join city c on c.id = i.city_id
            left join city parent on parent.id = c.parent_id
            join lateral (
                select case when m.valid_to is null or m.valid_to > day.today or m.state = 'WITHDRAWN' then m.state else 'LAPSED' end as state, m.evidence
                from membership_period m
                where m.city_id = i.city_id and m.valid_from <= day.today and m.state <> 'PENDING_ANNOUNCEMENT'
                order by m.valid_from desc limit 1) p on true
            where c.slug = ?""";

    private static final String CLUSTERS = """
            array(
                select jsonb_build_object('code', k.cluster_code, 'role', k.role, 'from', k.valid_from, 'to', k.valid_to, 'source', k.source_id)
                from city_cluster k where k.city_id = c.id and coalesce(k.valid_to, 'infinity') > day.today order by k.role, k.cluster_code)""";

    private static final String PERIODS = """
            array(
                select jsonb_build_object('state', m.state, 'from', m.valid_from, 'fromPrecision', m.from_precision, 'to', m.valid_to,
                    'evidence', m.evidence, 'note', m.note,
                    'sources', array(select e.source_id from membership_evidence e where e.period_id = m.id order by e.position))
                from membership_period m
                where m.city_id = c.id and m.state <> 'PENDING_ANNOUNCEMENT' and m.valid_from <= day.today order by m.valid_from)""";

    private static final String JSON = """
            jsonb_build_object(
                'name', c.name, 'website', c.website, 'territoryNote', c.territory_note, 'geonamesId', c.geonames_id,
                'parentName', c.parent_name, 'parentSlug', parent.slug, 'consortium', c.consortium, 'features', i.features, 'expertise', i.expertise,
                'formerSlugs', array(select f.slug from city_former_slug f where f.city_id = c.id order by 1),
                'names', array(
                    select jsonb_build_object('text', n.text, 'lang', n.lang, 'script', n.script, 'kind', n.kind, 'from', n.valid_from, 'to', n.valid_to)
                    from city_name n where n.city_id = c.id order by n.valid_to is not null, array_position(array['OFFICIAL', 'NATIVE', 'SHORT', 'ALTERNATIVE', 'FORMER'], n.kind), n.text),
                'statistics', array(
                    select jsonb_build_object('kind', s.kind, 'value', s.value, 'unit', s.unit, 'year', s.year, 'note', s.note, 'source', s.source_id)
                    from city_statistic s where s.city_id = c.id
                    order by array_position(array['POPULATION', 'AREA', 'GDP_PER_CAPITA', 'MEAN_SCHOOLING_MEN', 'MEAN_SCHOOLING_WOMEN'], s.kind), s.year desc nulls last, s.source_id),
                'mayors', array(
                    select jsonb_build_object('name', o.name, 'titles', o.titles, 'from', o.valid_from, 'to', o.valid_to, 'source', o.source_id)
                    from office_holder o where o.city_id = c.id and coalesce(o.valid_from, '-infinity') <= day.today and coalesce(o.valid_to, 'infinity') > day.today
                    order by o.valid_from desc nulls last limit 1),
                'texts', coalesce((select jsonb_object_agg(t.kind, t.texts) from (
                    select x.kind, jsonb_object_agg(x.lang, x.text) as texts from city_text x where x.city_id = c.id group by x.kind) t), '{}'),
                'strategy', (select jsonb_build_object('from', y.from_year, 'to', y.to_year, 'url', y.url, 'source', y.source_id) from city_strategy y where y.city_id = c.id),
                'clusters', %s,
                'challenges', array(
                    select jsonb_build_object('topic', h.topic_code, 'rating', h.rating)
                    from city_challenge h where h.city_id = c.id order by h.rating desc, h.topic_code),
                'designations', array(
                    select jsonb_build_object('programme', d.programme, 'names', d.names, 'since', d.since, 'url', d.url, 'source', d.source_id)
                    from city_designation d where d.city_id = c.id order by d.programme),
                'periods', %s,
                'successions', array(
                    select jsonb_build_object('kind', s.kind, 'on', s.on_date, 'from', a.name, 'to', b.name, 'fromSlug', a.slug, 'toSlug', b.slug)
                    from city_succession s join city a on a.id = s.from_id join city b on b.id = s.to_id
                    where exists (select 1 from city_succession o
                        where c.id in (o.from_id, o.to_id) and o.kind = s.kind and o.on_date = s.on_date and (o.from_id = s.from_id or o.to_id = s.to_id))
                    order by s.on_date, a.name, b.name),
                'outdated', array(%s))""".formatted(CLUSTERS, PERIODS, CityProfiles.OUTDATED.formatted("c.id"));

    static Sql statement(String slug, LocalDate day) {
        return new Sql()
                .add("select " + CityRows.COLUMNS + ", " + JSON + ", c.updated_at")
                .add(STATEMENT, day, slug);
    }

    /** Periods, clusters and features of several cities. */
    static Sql expansion(List<UUID> ids, LocalDate day) {
        return new Sql()
                .add("select c.id, jsonb_build_object('features', i.features, 'clusters', " + CLUSTERS + ", 'periods', "
                        + PERIODS + ") from (select ?::date as today) day")
                .add(
                        "cross join city_index i join city c on c.id = i.city_id where i.city_id = any(?::uuid[])",
                        day,
                        ids.stream().map(UUID::toString).toArray(String[]::new));
    }

    static Expanded expanded(CityRows rows, ResultSet row) throws SQLException {
        return Objects.requireNonNull(rows.json(row, 2, EXPANDED));
    }

    static CityDetail read(CityRows rows, ResultSet row) throws SQLException {
        return new CityDetail(
                rows.city(row),
                Objects.requireNonNull(rows.json(row, CityRows.COUNT + 1, PARTS)),
                row.getObject(CityRows.COUNT + 2, OffsetDateTime.class));
    }
}
