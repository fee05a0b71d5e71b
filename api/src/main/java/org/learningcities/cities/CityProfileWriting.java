package org.learningcities.cities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityProfileView.Challenge;
import org.learningcities.cities.CityProfileView.Mayor;
import org.learningcities.cities.CityProfileView.Population;
import org.learningcities.cities.CityProfileView.Strategy;
import org.learningcities.lists.Sql;
import org.learningcities.reference.ReferenceDirectory;

/** Writes what differs between two profiles of a city; each part that changed names the city's statement as its source. */
@ApplicationScoped
class CityProfileWriting {
    private static final Strategy NO_STRATEGY = new Strategy(null, null, null, null, null);

    @Inject
    AgroalDataSource database;

    @Inject
    ReferenceDirectory reference;

    @Inject
    CityTextWriting texts;

    @Inject
    ObjectMapper json;

    void publish(UUID city, CityProfileView before, CityProfileView after, Set<String> behind, LocalDate day) {
        String source = statement(city, day);
        texts.publish(city, before, after, behind, source);
        strategy(city, before.strategy(), after.strategy(), source);
        if (!Objects.equals(before.features(), after.features())) {
            codes(city, "city_feature", "feature_code", after.features(), source);
        }
        if (!Objects.equals(before.focalAreas(), after.focalAreas())) {
            codes(city, "city_focal_area", "focal_area_code", after.focalAreas(), source);
        }
        if (!Objects.equals(before.challenges(), after.challenges())) {
            challenges(city, after.challenges(), source);
        }
        if (!Objects.equals(before.expertise(), after.expertise())) {
            expertise(city, after.expertise(), source);
        }
        if (!Objects.equals(before.population(), after.population())) {
            population(city, after.population(), source);
        }
        if (!Objects.equals(before.mayor(), after.mayor())) {
            mayor(city, before.mayor(), after.mayor(), source, day);
        }
        run(
                "update city set website = ?, version = version + 1, updated_at = now() where id = ?",
                after.website(),
                city);
        new Sql().add("select city_index_refresh(?)::text", city).list(database, row -> 1);
    }

    void confirm(UUID city, String translation) {
        texts.confirm(city, translation);
        run("update city set version = version + 1, updated_at = now() where id = ?", city);
    }

    /** The source of everything that the city states on one day. */
    private String statement(UUID city, LocalDate day) {
        String id = "city-" + city + "-" + day;
        run("""
                insert into source (id, kind, title, publisher, published, published_on, city_id)
                select ?, 'OFFICIAL', 'Statement of the city', name, ?, ?, id from city where id = ?
                on conflict (id) do nothing""", id, day.toString(), day, city);
        return id;
    }

    private void strategy(UUID city, @Nullable Strategy before, @Nullable Strategy after, String source) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (after == null || after.equals(NO_STRATEGY)) {
            run("delete from city_strategy where city_id = ?", city);
            return;
        }
        run("""
                insert into city_strategy (city_id, from_year, to_year, url, source_id) values (?, ?, ?, ?, ?)
                on conflict (city_id) do update
                set from_year = excluded.from_year, to_year = excluded.to_year, url = excluded.url, source_id = excluded.source_id""", city, after.fromYear(), after.toYear(), after.url(), source);
    }

    /** What stays keeps the source that it has. */
    private void codes(UUID city, String table, String column, @Nullable List<String> codes, String source) {
        String[] wanted = array(codes);
        String version = reference.frameworkVersion();
        run(
                "delete from " + table + " where city_id = ? and framework_version = ? and " + column
                        + " <> all (?::text[])",
                city,
                version,
                wanted);
        run(
                "insert into " + table + " (city_id, framework_version, " + column
                        + ", source_id) select ?, ?, code, ? from unnest(?::text[]) code on conflict do nothing",
                city,
                version,
                source,
                wanted);
    }

    private void challenges(UUID city, @Nullable List<Challenge> challenges, String source) {
        List<Challenge> wanted = challenges == null ? List.of() : challenges;
        run(
                "delete from city_challenge where city_id = ? and topic_code <> all (?::text[])",
                city,
                wanted.stream().map(Challenge::topic).toArray(String[]::new));
        run("""
                insert into city_challenge (city_id, topic_code, rating, source_id)
                select ?, x ->> 'topic', (x ->> 'rating')::integer, ? from jsonb_array_elements(?::jsonb) x
                on conflict (city_id, topic_code) do update set rating = excluded.rating, source_id = excluded.source_id
                where city_challenge.rating <> excluded.rating""", city, source, write(wanted));
    }

    private void expertise(UUID city, @Nullable List<String> topics, String source) {
        String[] wanted = array(topics);
        run("delete from city_expertise where city_id = ? and topic_code <> all (?::text[])", city, wanted);
        run("""
                insert into city_expertise (city_id, topic_code, source_id)
                select ?, code, ? from unnest(?::text[]) code on conflict do nothing""", city, source, wanted);
    }

    /** A new figure of a year takes the place of what the city stated for it before; figures of others stay. */
    private void population(UUID city, @Nullable Population population, String source) {
        Integer year = population == null ? null : population.year();
        run("""
                delete from city_statistic where city_id = ? and kind = 'POPULATION' and (?::integer is null or year = ?)
                    and source_id in (select id from source where city_id = ?)""", city, year, year, city);
        if (population != null) {
            run("""
                    insert into city_statistic (city_id, kind, value, unit, year, note, source_id)
                    values (?, 'POPULATION', ?, 'inhabitants', ?, ?, ?)""", city, population.value(), year, population.note(), source);
        }
    }

    /** A new name begins a new time in office and ends the one before; otherwise the same holder is described anew. */
    private void mayor(UUID city, @Nullable Mayor before, @Nullable Mayor after, String source, LocalDate day) {
        boolean same = false;
        if (before != null && after != null && Objects.equals(before.name(), after.name())) {
            same = true;
            run(
                    "delete from office_holder where city_id = ? and name = ? and valid_from is not distinct from ?::date",
                    city,
                    before.name(),
                    before.from());
        } else {
            LocalDate end = after == null || after.from() == null ? day : after.from();
            run("""
                    update office_holder set valid_to = ?
                    where city_id = ? and coalesce(valid_to, 'infinity') > ? and coalesce(valid_from, '-infinity') < ?""", end, city, end, end);
        }
        if (after != null) {
            run(
                    """
                    insert into office_holder (city_id, name, titles, valid_from, source_id) values (?, ?, ?::jsonb, ?, ?)
                    on conflict (city_id, valid_from) do update
                    set name = excluded.name, titles = excluded.titles, valid_to = null, source_id = excluded.source_id""",
                    city,
                    after.name(),
                    write(Objects.requireNonNullElse(after.titles(), java.util.Map.of())),
                    after.from() == null && !same ? day : after.from(),
                    source);
        }
    }

    private void run(String sql, @Nullable Object... values) {
        new Sql().add(sql, values).run(database);
    }

    private static String[] array(@Nullable List<String> codes) {
        return codes == null ? new String[0] : codes.toArray(String[]::new);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
