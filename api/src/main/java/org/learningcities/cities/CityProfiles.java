package org.learningcities.cities;

import com.fasterxml.jackson.core.type.TypeReference;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.learningcities.kernel.Language;
import org.learningcities.lists.Sql;

/** Reads and publishes what cities say about themselves. */
@ApplicationScoped
class CityProfiles implements CityProfileDirectory {
    private static final TypeReference<CityProfileView> PROFILE = new TypeReference<>() {};

    private static final String TEXTS =
            "(select jsonb_object_agg(t.lang, t.text) from city_text t where t.city_id = c.id and t.kind = '%s')";

    private static final String PUBLISHED = """
            select jsonb_strip_nulls(jsonb_build_object(
                'website', c.website, 'summary', %s, 'description', %s,
                'strategy', jsonb_build_object('title', %s, 'text', %s,
                    'fromYear', y.from_year, 'toYear', y.to_year, 'url', y.url),
                'features', array(
                    select x.feature_code from city_feature x where x.city_id = c.id
                    order by string_to_array(x.feature_code, '.')::integer[]),
                'focalAreas', array(
                    select x.focal_area_code from city_focal_area x where x.city_id = c.id
                    order by lpad(x.focal_area_code, 3, '0')),
                'challenges', array(
                    select jsonb_build_object('topic', x.topic_code, 'rating', x.rating)
                    from city_challenge x where x.city_id = c.id order by x.rating desc, x.topic_code),
                'expertise', array(select x.topic_code from city_expertise x where x.city_id = c.id order by 1),
                'population', (
                    select jsonb_build_object('value', round(s.value)::bigint, 'year', s.year, 'note', s.note)
                    from city_statistic s where s.city_id = c.id and s.kind = 'POPULATION'
                    order by s.year desc nulls last, s.source_id limit 1),
                'mayor', (
                    select jsonb_build_object('name', o.name, 'titles', o.titles, 'from', o.valid_from)
                    from office_holder o
                    where o.city_id = c.id and coalesce(o.valid_from, '-infinity') <= current_date
                        and coalesce(o.valid_to, 'infinity') > current_date
                    order by o.valid_from desc nulls last limit 1),
                'translationsOf', (
                    select jsonb_object_agg(lower(x.kind), x.lang) from city_text_original x where x.city_id = c.id)))
            from city c left join city_strategy y on y.city_id = c.id
            where c.id = ?""".formatted(
                    TEXTS.formatted("SUMMARY"),
                    TEXTS.formatted("DESCRIPTION"),
                    TEXTS.formatted("STRATEGY_TITLE"),
                    TEXTS.formatted("STRATEGY"));

    /** Pointers of translations that are older than their original, of the city that a placeholder names. */
    static final String OUTDATED = """
            select case t.kind when 'STRATEGY' then '/strategy/text/' when 'STRATEGY_TITLE' then '/strategy/title/'
                else '/' || lower(t.kind) || '/' end || t.lang
            from city_text t
            left join city_text_original o on o.city_id = t.city_id and starts_with(t.kind, o.kind)
            join city_text s on s.city_id = t.city_id and s.kind = t.kind and s.lang = coalesce(o.lang, 'en')
            where t.city_id = %s and t.lang <> s.lang and t.made_from < s.revision order by 1""";

    @Inject
    AgroalDataSource database;

    @Inject
    CityRows rows;

    @Inject
    Cities cities;

    @Inject
    CityWording wording;

    @Inject
    CityFiltering filtering;

    @Inject
    CityProfileWriting writing;

    @Override
    public CityProfileView published(UUID city) {
        return new Sql()
                .add(PUBLISHED, city)
                .first(database, row -> Objects.requireNonNull(rows.json(row, 1, PROFILE)))
                .orElseThrow();
    }

    @Override
    public Set<String> outdated(UUID city) {
        return new TreeSet<>(new Sql().add(OUTDATED.formatted("?"), city).list(database, row -> row.getString(1)));
    }

    @Override
    public void confirm(UUID city, String translation) {
        writing.confirm(city, translation);
    }

    @Override
    public void publish(UUID city, CityProfileView before, CityProfileView after, Set<String> behind, LocalDate day) {
        writing.publish(city, before, after, behind, day);
    }

    @Override
    public Optional<CityView> view(UUID city, Language language) {
        return new Sql()
                .add("select slug from city where id = ?", city)
                .first(database, row -> row.getString(1))
                .flatMap(slug -> cities.detail(slug, filtering.today()))
                .map(detail -> wording.view(detail, language));
    }
}
