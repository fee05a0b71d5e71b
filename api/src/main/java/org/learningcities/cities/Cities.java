package org.learningcities.cities;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDetail.Expanded;
import org.learningcities.kernel.Language;
import org.learningcities.lists.Keyset;
import org.learningcities.lists.Placed;
import org.learningcities.lists.Slices;
import org.learningcities.lists.Sql;

/** The queries about cities. Each answer takes a number of statements that does not depend on the number of cities. */
@ApplicationScoped
class Cities {
    /** Cities that are read at a time when all are wanted. */
    private static final int PART = 500;

    /** Whether city {@code c} is known to the public on a day: not before its first announcement. */
    static final String PUBLIC =
            "exists (select 1 from membership_period v where v.city_id = c.id and v.state <> 'PENDING_ANNOUNCEMENT' and v.valid_from <= ?)";

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final DataSource database;
    private final CityRows rows;

    @Inject
    Cities(AgroalDataSource database, CityRows rows) {
        this((DataSource) database, rows);
    }

    Cities(DataSource database, CityRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * The first cities of a list behind a place in it.
     *
     * @param after the place of the last city before, null for the beginning
     */
    List<Placed<IndexedCity>> list(
            CityFilter filter, CitySort sort, Language language, @Nullable List<String> after, int limit) {
        Keyset order = sort.keyset(language);
        Sql sql = new Sql()
                .add("select " + CityRows.COLUMNS + ", " + order.column())
                .add(CitySql.matching(filter));
        if (after != null) {
            sql.add(order.after(), after.toArray());
        }
        return sql.add(order.orderBy() + " limit ?", limit)
                .list(database, row -> Placed.of(rows.city(row), row, CityRows.COUNT + 1));
    }

    long count(CityFilter filter) {
        return new Sql()
                .add("select count(*)")
                .add(CitySql.matching(filter))
                .first(database, row -> row.getLong(1))
                .orElseThrow();
    }

    /** Hands over all matching cities in the order of the list. */
    void each(CityFilter filter, CitySort sort, Language language, Consumer<IndexedCity> taker) {
        Slices.each((after, limit) -> list(filter, sort, language, after, limit), taker);
    }

    /** The names in addresses of all cities that are public on a day, in parts as well. */
    void eachSlug(LocalDate day, Consumer<String> taker) {
        String last = "";
        while (true) {
            List<String> part = new Sql()
                    .add("select c.slug from city c where c.slug > ? and " + PUBLIC, last, day)
                    .add("order by c.slug limit ?", PART)
                    .list(database, row -> row.getString(1));
            part.forEach(taker);
            if (part.size() < PART) {
                return;
            }
            last = part.getLast();
        }
    }

    /** What lists can embed, by id of the city. */
    Map<UUID, Expanded> expanded(List<UUID> ids, LocalDate day) {
        Map<UUID, Expanded> found = new HashMap<>();
        CityDetail.expansion(ids, day)
                .each(database, row -> found.put(row.getObject(1, UUID.class), CityDetail.expanded(rows, row)));
        return found;
    }

    CityMap map(CityFilter filter, Language language) {
        MapColumns columns = new MapColumns();
        new Sql()
                .add(
                        "select i.slug, coalesce(i.names ->> ?, i.name), i.lat, i.lon,"
                                + " i.country_code, i.region_code, i.member_since, p.state",
                        language.tag())
                .add(CitySql.matching(filter))
                .add("order by i.city_id")
                .each(database, columns);
        return columns.map();
    }

    /** A city by its name in addresses, if it is public on that day. */
    Optional<CityDetail> detail(String slug, LocalDate day) {
        return CityDetail.statement(slug, day).first(database, row -> CityDetail.read(rows, row));
    }

    /** The cities that a city can learn most with, the most alike first; none when there is no such city. */
    List<Similarity> similar(String slug, LocalDate day, int limit) {
        return Similarity.statement(slug, day, limit).list(database, row -> Similarity.read(rows, row));
    }

    /** The present name in addresses of a city that had another one before, or that is asked for by its id. */
    Optional<String> movedTo(String former, LocalDate day) {
        return new Sql()
                .add(
                        "select c.slug from city c where c.id = coalesce((select f.city_id from city_former_slug f where f.slug = ?),"
                                + " ?::uuid)",
                        former,
                        UUID_TEXT.matcher(former).matches() ? UUID.fromString(former) : null)
                .add("and " + PUBLIC, day)
                .first(database, row -> row.getString(1));
    }
}
