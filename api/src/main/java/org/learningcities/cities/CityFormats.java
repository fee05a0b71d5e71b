package org.learningcities.cities;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Settings;

/** All matching cities as files. The filters are checked before the first byte, the rows are written as they are read. */
@ApplicationScoped
class CityFormats {
    @Inject
    Cities cities;

    @Inject
    CityFiltering filtering;

    @Inject
    SummaryWording wording;

    @Inject
    Settings settings;

    @Inject
    ObjectMapper json;

    /** Writes one city. */
    @FunctionalInterface
    private interface Line {
        void write(IndexedCity city) throws IOException;
    }

    StreamingOutput csv(CityListParams params, Language language) {
        CityFilter filter = filtering.check(params);
        return text(out -> {
            out.write(CityCsv.HEADER);
            each(filter, params.sort, language, city -> out.write(CityCsv.line(properties(city, language), city)));
        });
    }

    StreamingOutput lines(CityListParams params, Language language) {
        CityFilter filter = filtering.check(params);
        return text(out -> each(
                filter,
                params.sort,
                language,
                city -> out.append(json.writeValueAsString(wording.summary(city, language)))
                        .append('\n')));
    }

    StreamingOutput features(CityListParams params, Language language) {
        CityFilter filter = filtering.check(params);
        return text(out -> {
            out.append("{\"type\":\"FeatureCollection\",\"attribution\":")
                    .append(json.writeValueAsString(CityProperties.ATTRIBUTION))
                    .append(",\"features\":[");
            String[] separator = {"\n"};
            each(filter, params.sort, language, city -> {
                out.append(separator[0]).append(json.writeValueAsString(feature(city, language)));
                separator[0] = ",\n";
            });
            out.append("\n]}\n");
        });
    }

    CityFeature feature(IndexedCity city, Language language) {
        return CityFeature.of(
                properties(city, language), wording.summary(city, language).position());
    }

    private CityProperties properties(IndexedCity city, Language language) {
        return CityProperties.of(
                wording.summary(city, language),
                city.timeZone(),
                settings.publicUrl().toString(),
                language);
    }

    private void each(CityFilter filter, @Nullable CitySort wanted, Language language, Line line) {
        cities.each(filter, CityReading.sort(wanted, filter), language, city -> {
            try {
                line.write(city);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    /** Writes a text; a reader who has gone away ends the work. */
    @FunctionalInterface
    private interface Text {
        void write(BufferedWriter out) throws IOException;
    }

    private static StreamingOutput text(Text text) {
        return out -> {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 16_384);
            text.write(writer);
            writer.flush();
        };
    }
}
