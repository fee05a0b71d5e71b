package org.learningcities.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.awards.Awards.Laureate;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.Settings;
import org.learningcities.lists.Csv;
import org.learningcities.lists.Feed;
import org.learningcities.lists.ListFiles;
import org.learningcities.reference.ReferenceDirectory;

/** Laureates as files and as a feed; each row carries what the award is and is not. */
@ApplicationScoped
class AwardFormats {
    private static final String HEADER = "year,conferredOn,name,country,countryName,city,source,statement";

    @Inject
    AwardReading reading;

    @Inject
    ReferenceDirectory reference;

    @Inject
    ListFiles files;

    @Inject
    Settings settings;

    /** A laureate in one flat row. */
    private record Row(
            int year,
            LocalDate conferredOn,
            String name,
            String country,
            String countryName,
            @Nullable String city,
            String source,
            String statement) {}

    StreamingOutput csv(AwardParams params, Language language) {
        List<Row> rows = rows(params, language);
        return files.csv(
                HEADER,
                rows::forEach,
                row -> Csv.line(
                        row.year(),
                        row.conferredOn(),
                        row.name(),
                        row.country(),
                        row.countryName(),
                        row.city(),
                        row.source(),
                        row.statement()));
    }

    StreamingOutput lines(AwardParams params, Language language) {
        List<Row> rows = rows(params, language);
        return files.lines(rows::forEach, row -> row);
    }

    Feed feed(AwardParams params, String query, Language language) {
        String page = settings.publicUrl() + "/" + language.tag() + "/awards";
        List<Feed.Entry> entries = rows(params, language).stream()
                .limit(Feed.MOST)
                .map(row -> entry(row, page, language))
                .toList();
        String self = settings.publicUrl() + AwardResource.PATH + ".atom" + query;
        return new Feed(AwardWords.text("feed.title", language), self, page, language, entries);
    }

    /** A laureate never changes: its id is made of what it is. */
    private static Feed.Entry entry(Row row, String page, Language language) {
        OffsetDateTime day = row.conferredOn().atStartOfDay().atOffset(ZoneOffset.UTC);
        String key = "award " + row.year() + " " + row.country() + " " + row.name();
        String title = row.name() + " (" + row.countryName() + "), " + row.year();
        return new Feed.Entry(
                "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                said(title, language),
                page + "#y" + row.year(),
                day,
                day,
                said(row.statement(), language),
                List.of(row.country()));
    }

    private static LocalizedText said(String text, Language language) {
        return new LocalizedText(text, language.tag(), language.dir(), List.of(language.tag()));
    }

    private List<Row> rows(AwardParams params, Language language) {
        List<Laureate> laureates = reading.laureates(params);
        Map<UUID, CityRef> names = reading.names(laureates, language);
        return laureates.stream()
                .map(laureate -> row(laureate, AwardReading.named(names, laureate.city()), language))
                .toList();
    }

    private Row row(Laureate laureate, @Nullable CityRef city, Language language) {
        return new Row(
                laureate.year(),
                laureate.conferredOn(),
                laureate.name(),
                laureate.country(),
                reference
                        .country(laureate.country(), language)
                        .orElseThrow()
                        .name()
                        .text(),
                city == null ? null : city.slug(),
                reference.source(laureate.source()).orElseThrow().title(),
                AwardWords.statement(language));
    }
}
