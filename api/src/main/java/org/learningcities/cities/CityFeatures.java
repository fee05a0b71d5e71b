package org.learningcities.cities;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityFilter.Range;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.lists.Sql;
import org.learningcities.reference.ReferenceDirectory;

/** Reads the index of cities together with the period of membership of a time. */
@ApplicationScoped
class CityFeatures implements CityFeatureDirectory {
    /** Earlier than any membership. */
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private static final Range OPEN = new Range(null, null);

    @Inject
    AgroalDataSource database;

    @Inject
    CityFiltering filtering;

    @Inject
    CityRows rows;

    @Inject
    Cities cities;

    @Inject
    ReferenceDirectory reference;

    @Override
    public List<Place> places(Question question, @Nullable UUID after, int limit, Language language) {
        Sql sql = select(question);
        if (after != null) {
            sql.add("and i.city_id > ?", after);
        }
        return sql.add("order by i.city_id limit ?", limit).list(database, row -> place(row, language));
    }

    @Override
    public long count(Question question) {
        return new Sql()
                .add("select count(*)")
                .add(matching(question))
                .first(database, row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    public Optional<Place> place(String slug, Language language) {
        return select(new Question(Map.of(), List.of(), null, null))
                .add("and i.slug = ?", slug)
                .first(database, row -> place(row, language));
    }

    @Override
    public Optional<String> movedTo(String slug) {
        return cities.movedTo(slug, filtering.today());
    }

    @Override
    public Optional<Extent> extent() {
        return new Sql()
                .add("select min(i.lon), min(i.lat), max(i.lon), max(i.lat), min(p.valid_from)")
                .add(matching(new Question(Map.of(), List.of(), null, null)))
                .add("having count(*) > 0")
                .first(
                        database,
                        row -> new Extent(
                                new Box(row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4)),
                                row.getObject(5, LocalDate.class)));
    }

    private Sql select(Question question) {
        return new Sql()
                .add("select " + CityRows.COLUMNS + ", p.valid_from, p.valid_to")
                .add(matching(question));
    }

    private Sql matching(Question question) {
        LocalDate today = filtering.today();
        List<CityFilter.Box> boxes = question.boxes().stream()
                .map(box -> new CityFilter.Box(box.west(), box.south(), box.east(), box.north()))
                .toList();
        CityFilter filter = new CityFilter("", today, filtering.choices(question.choices()), OPEN, OPEN, boxes);
        LocalDate from = question.from() == null ? BEGINNING : question.from();
        LocalDate to = question.to() == null || question.to().isAfter(today) ? today : question.to();
        return CitySql.during(filter, from, to);
    }

    private Place place(ResultSet row, Language language) throws SQLException {
        IndexedCity city = rows.city(row);
        return new Place(
                city.id(),
                city.slug(),
                LocalizedText.of(city.names(), language),
                city.nativeName() == null ? null : city.nativeName().text(),
                reference.country(city.country(), language).orElseThrow(),
                reference.region(city.region(), language).orElseThrow(),
                city.kind().name(),
                city.state().name(),
                row.getObject(CityRows.COUNT + 1, LocalDate.class),
                row.getObject(CityRows.COUNT + 2, LocalDate.class),
                city.evidence().name(),
                city.lat(),
                city.lon(),
                city.precision(),
                city.timeZone(),
                city.population(),
                city.populationYear(),
                city.clusters(),
                city.focalAreas(),
                city.demo());
    }
}
