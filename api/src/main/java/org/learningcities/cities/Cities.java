package org.learningcities.cities;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;

/** The queries about cities. Each answer takes a number of statements that does not depend on the number of cities. */
@ApplicationScoped
class Cities {
    /** A city in a list with its place there: the sort keys and the id. */
    record Listed(IndexedCity city, List<String> place) {}

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
    List<Listed> list(CityFilter filter, CitySort sort, Language language, @Nullable List<String> after, int limit) {
        Sql sql = new Sql()
                .add("select " + CityRows.COLUMNS + ", " + sort.column(language))
                .add(CitySql.matching(filter));
        if (after != null) {
            sql.add(sort.after(language), after.toArray());
        }
        return sql.add(sort.orderBy(language) + " limit ?", limit).list(database, row -> {
            IndexedCity city = rows.city(row);
            List<String> place = new ArrayList<>(CityRows.array(row, CityRows.COUNT + 1));
            place.add(city.id().toString());
            return new Listed(city, place);
        });
    }

    long count(CityFilter filter) {
        return new Sql()
                .add("select count(*)")
                .add(CitySql.matching(filter))
                .first(database, row -> row.getLong(1))
                .orElseThrow();
    }

    /** Hands over all matching cities in the order of the list, a part of them in memory at a time. */
    void each(CityFilter filter, CitySort sort, Language language, Consumer<IndexedCity> taker) {
        new Sql()
                .add("select " + CityRows.COLUMNS).add(CitySql.matching(filter)).add(sort.orderBy(language)).stream(
                        database, row -> taker.accept(rows.city(row)));
    }

    CityMap map(CityFilter filter, Language language) {
        MapColumns columns = new MapColumns();
        new Sql()
                        .add(
                                "select i.slug, coalesce(i.names ->> ?, i.name), round(i.lat::numeric, 4)::double precision, round(i.lon::numeric, 4)::double precision,"
                                        + " i.country_code, i.region_code, i.member_since, p.state",
                                language.tag())
                        .add(CitySql.matching(filter))
                        .add("order by i.slug")
                        .stream(database, columns);
        return columns.map();
    }

    /** A city by its name in addresses, if it is public on that day. */
    Optional<CityDetail> detail(String slug, LocalDate day) {
        return CityDetail.statement(slug, day).first(database, row -> CityDetail.read(rows, row));
    }

    /** The present name in addresses of a city that had another one before. */
    Optional<String> movedTo(String slug) {
        return new Sql()
                .add("select c.slug from city_former_slug f join city c on c.id = f.city_id where f.slug = ?", slug)
                .first(database, row -> row.getString(1));
    }
}
