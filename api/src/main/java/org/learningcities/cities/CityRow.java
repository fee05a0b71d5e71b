package org.learningcities.cities;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcities.dataload.Row;

/** One row of {@code cities.csv}; its readers refuse what cannot be right. */
record CityRow(Row row) {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*-[a-z]{2}");
    private static final Set<String> PRECISIONS = Set.of("place", "seat", "approximate");
    private static final Set<String> EVIDENCE = Set.of("official", "press", "weak");
    private static final int FOUNDED = 2013;

    /** Refuses the row when a value is missing or wrong. */
    void check() {
        if (!SLUG.matcher(slug()).matches() || !slug().endsWith("-" + country().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "slug \"" + slug() + "\" is not ASCII or does not end in the country code");
        }
        name();
        range("lat", lat(), 90);
        range("lon", lon(), 180);
        known("geo_precision", PRECISIONS);
        known("evidence", EVIDENCE);
        known("status", Set.of("member"));
        if (sources().isEmpty()) {
            throw new IllegalArgumentException("sources is empty");
        }
        Integer year = yearJoined();
        if (year != null && (year < FOUNDED || year > 2200)) {
            throw new IllegalArgumentException("year_joined " + year + " is before the network");
        }
        checkZone();
        checkWebsite();
    }

    private static void range(String column, double value, int most) {
        if (Math.abs(value) > most) {
            throw new IllegalArgumentException(column + " " + value + " is out of range");
        }
    }

    private void known(String column, Set<String> values) {
        if (!values.contains(row.get(column))) {
            throw new IllegalArgumentException("unknown " + column + " \"" + row.get(column) + "\"");
        }
    }

    private void checkZone() {
        try {
            ZoneId.of(timeZone());
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("unknown timezone \"" + timeZone() + "\"", unknown);
        }
    }

    private void checkWebsite() {
        String website = website();
        if (website == null) {
            return;
        }
        URI uri = URI.create(website);
        if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
            throw new IllegalArgumentException("website is not an http address");
        }
    }

    String slug() {
        return row.need("slug");
    }

    String name() {
        return row.need("name");
    }

    @Nullable
    String nativeName() {
        return row.find("native_name").orElse(null);
    }

    String country() {
        return row.need("country");
    }

    double lat() {
        return Double.parseDouble(row.need("lat"));
    }

    double lon() {
        return Double.parseDouble(row.need("lon"));
    }

    String precision() {
        return row.need("geo_precision").toUpperCase(Locale.ROOT);
    }

    @Nullable
    Integer geonamesId() {
        return row.find("geonames_id").map(Integer::valueOf).orElse(null);
    }

    String timeZone() {
        return row.need("timezone");
    }

    @Nullable
    String website() {
        return row.find("website").orElse(null);
    }

    @Nullable
    Long population() {
        Long population = row.find("population").map(Long::valueOf).orElse(null);
        if (population != null && population <= 0) {
            throw new IllegalArgumentException("population " + population + " is not positive");
        }
        return population;
    }

    @Nullable
    Integer yearJoined() {
        return row.find("year_joined").map(Integer::valueOf).orElse(null);
    }

    String evidence() {
        return row.need("evidence").toUpperCase(Locale.ROOT);
    }

    List<String> sources() {
        return row.find("sources").stream()
                .flatMap(ids -> Pattern.compile(";").splitAsStream(ids))
                .map(String::strip)
                .toList();
    }

    /** The remark, as it is shown beside the period of membership. */
    @Nullable
    String note() {
        return row.find("source_note").orElse(null);
    }
}
