package org.learningcities.resources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;
import org.learningcities.lists.FacetCounting;
import org.learningcities.lists.FacetCounting.Counts;
import org.learningcities.lists.Keyset;
import org.learningcities.lists.Placed;
import org.learningcities.lists.Slices;
import org.learningcities.lists.Sql;
import org.learningcities.resources.ResourceParts.IdentifierView;
import org.learningcities.resources.ResourceParts.TranslationView;

/** The queries about works. Each takes one statement, however many works there are. */
@ApplicationScoped
class Works {
    static final String COLUMNS =
            "r.id, r.slug, r.kind, r.title, r.titles, r.abstracts, r.creators, r.publisher, r.issued_year, r.translations, r.languages, r.identifiers,"
                    + " r.clusters, r.licence_code, r.licence_statement, r.link, r.notes, r.source_id, r.created_at, r.updated_at, r.city_ids,"
                    + " resource_sets(r.kind, r.languages, r.clusters)";
    static final int COUNT = 22;

    /** Works that relevance puts in order: more nobody looks through, and ordering a million takes seconds. */
    private static final int MOST_RANKED = 2_000;

    /** Works that facets count at most. */
    private static final int MOST_COUNTED = 50_000;

    private static final int PART = 500;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<TranslationView>> TRANSLATIONS = new TypeReference<>() {};
    private static final TypeReference<List<IdentifierView>> IDENTIFIERS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    @Inject
    Works(AgroalDataSource database, ObjectMapper json) {
        this((DataSource) database, json);
    }

    Works(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * The first works of a list behind a place in it.
     *
     * @param after the place of the last work before, null for the beginning
     */
    List<Placed<Work>> list(
            ResourceFilter filter, ResourceSort sort, Language language, @Nullable List<String> after, int limit) {
        Keyset order = sort.keyset(language);
        Sql sql = new Sql().add("select " + COLUMNS + ", " + order.column());
        if (sort == ResourceSort.RELEVANCE) {
            ranked(sql, filter);
        } else {
            sql.add("from resource r where").add(filter.conditions());
        }
        if (after != null) {
            sql.add(order.after(), after.toArray());
        }
        return sql.add(order.orderBy() + " limit ?", limit).list(database, row -> Placed.of(read(row), row, COUNT + 1));
    }

    private static void ranked(Sql sql, ResourceFilter filter) {
        sql.add("from (select r.*, case when")
                .add(Sql.fits("r.title_text", filter.q()))
                .add("then 2 else 1 end as score from resource r where")
                .add(filter.conditions())
                .add("order by coalesce(r.issued_year, 0) desc, r.id desc limit ?) r where true", MOST_RANKED);
    }

    long count(ResourceFilter filter) {
        return new Sql()
                .add("select count(*) from resource r where")
                .add(filter.conditions())
                .first(database, row -> row.getLong(1))
                .orElseThrow();
    }

    Counts facets(ResourceFilter filter) {
        Sql newest = new Sql()
                .add("from (select r.* from resource r where")
                .add(filter.search())
                .add("order by coalesce(r.issued_year, 0) desc, r.id desc limit ?) r", MOST_COUNTED);
        return FacetCounting.counts(database, filter.all(), newest);
    }

    /** Whether {@link #facets} looks at all works. */
    boolean countsAll(ResourceFilter filter) {
        return new Sql()
                .add("select count(*) <= ? from (select 1 from resource r where", MOST_COUNTED)
                .add(filter.search())
                .add("limit ?) r", MOST_COUNTED + 1)
                .first(database, row -> row.getBoolean(1))
                .orElseThrow();
    }

    /** Hands over all matching works in the order of the list. */
    void each(ResourceFilter filter, ResourceSort sort, Language language, Consumer<Work> taker) {
        Slices.each((after, limit) -> list(filter, sort, language, after, limit), taker);
    }

    Optional<Work> bySlug(String slug) {
        return new Sql()
                .add("select " + COLUMNS + " from resource r where r.slug = ?", slug)
                .first(database, this::read);
    }

    Optional<Work> byId(UUID id) {
        return new Sql()
                .add("select " + COLUMNS + " from resource r where r.id = ?", id)
                .first(database, this::read);
    }

    /** The newest works of each city. */
    Map<UUID, List<Work>> ofCities(Collection<UUID> cities, int limit) {
        Map<UUID, List<Work>> found = new HashMap<>();
        new Sql()
                .add(
                        "select " + COLUMNS
                                + ", c.id from unnest(?::uuid[]) c(id) cross join lateral (select r.* from resource r",
                        (Object) cities.stream().map(UUID::toString).toArray(String[]::new))
                .add(
                        "where r.city_ids && array[c.id::text] order by coalesce(r.issued_year, 0) desc, r.id desc limit ?) r",
                        limit)
                .add("order by coalesce(r.issued_year, 0) desc, r.id desc")
                .each(
                        database,
                        row -> found.computeIfAbsent(row.getObject(COUNT + 1, UUID.class), city -> new ArrayList<>())
                                .add(read(row)));
        return found;
    }

    /** The names in addresses of all works, in parts. */
    void eachSlug(Consumer<String> taker) {
        String last = "";
        while (true) {
            List<String> part = new Sql()
                    .add("select r.slug from resource r where r.slug > ? order by r.slug limit ?", last, PART)
                    .list(database, row -> row.getString(1));
            part.forEach(taker);
            if (part.size() < PART) {
                return;
            }
            last = part.getLast();
        }
    }

    Work read(ResultSet row) throws SQLException {
        return new Work(
                row.getObject(1, UUID.class),
                row.getString(2),
                ResourceKind.valueOf(row.getString(3)),
                row.getString(4),
                json(row.getString(5), TEXTS),
                json(row.getString(6), TEXTS),
                texts(row, 7),
                row.getString(8),
                row.getObject(9, Integer.class),
                json(row.getString(10), TRANSLATIONS),
                texts(row, 11),
                json(row.getString(12), IDENTIFIERS),
                texts(row, 13),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                json(row.getString(17), TEXTS),
                row.getString(18),
                row.getObject(19, OffsetDateTime.class),
                row.getObject(20, OffsetDateTime.class),
                texts(row, 21).stream().map(UUID::fromString).toList(),
                texts(row, 22));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private <T> T json(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
