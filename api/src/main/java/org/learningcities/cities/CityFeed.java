package org.learningcities.cities;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.Settings;
import org.learningcities.lists.Feed;
import org.learningcities.lists.Sql;
import org.learningcities.reference.ReferenceDirectory;

/** The newest members as a feed: the filters of the list, the last admitted first. */
@ApplicationScoped
class CityFeed {
    /** Day of the first admission that is known to the public. */
    private static final String ADMITTED =
            "(select min(m.valid_from) from membership_period m where m.city_id = i.city_id and m.state <> 'PENDING_ANNOUNCEMENT')";

    @Inject
    AgroalDataSource database;

    @Inject
    CityFiltering filtering;

    @Inject
    CityRows rows;

    @Inject
    ReferenceDirectory reference;

    @Inject
    Settings settings;

    /**
     * The feed.
     *
     * @param query the filters as they were asked for, with the question mark
     */
    Feed newest(CityFilters filters, String query, Language language) {
        CityFilter filter = filtering.check(filters);
        List<Feed.Entry> entries = new Sql()
                .add("select " + CityRows.COLUMNS + ", " + ADMITTED
                        + ", (select c.updated_at from city c where c.id = i.city_id)")
                .add(CitySql.matching(filter))
                .add("order by " + ADMITTED + " desc, i.city_id desc limit ?", Feed.MOST)
                .list(database, row -> entry(row, language));
        String page = settings.publicUrl() + "/" + language.tag() + "/cities" + query;
        String self = settings.publicUrl() + CityLinks.ROOT + ".atom" + query;
        return new Feed(CityWords.text("feed.title", language), self, page, language, entries);
    }

    private Feed.Entry entry(ResultSet row, Language language) throws SQLException {
        IndexedCity city = rows.city(row);
        return new Feed.Entry(
                "urn:uuid:" + city.id(),
                title(city, language),
                settings.publicUrl() + "/" + language.tag() + "/cities/" + city.slug(),
                row.getObject(CityRows.COUNT + 1, LocalDate.class)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toOffsetDateTime(),
                row.getObject(CityRows.COUNT + 2, OffsetDateTime.class),
                LocalizedText.ofNullable(city.summary(), language),
                List.of(city.country(), city.region()));
    }

    private LocalizedText title(IndexedCity city, Language language) {
        LocalizedText name = LocalizedText.of(city.names(), language);
        String country =
                reference.country(city.country(), language).orElseThrow().name().text();
        return new LocalizedText(
                name.text() + (language == Language.AR ? "، " : ", ") + country,
                name.lang(),
                name.dir(),
                name.languages());
    }
}
