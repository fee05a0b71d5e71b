package org.learningcities.cities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Settings;
import org.learningcities.lists.ListFiles;
import org.learningcities.lists.ListFiles.Rows;

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
    ListFiles files;

    @Inject
    ObjectMapper json;

    StreamingOutput csv(CityListParams params, Language language) {
        return files.csv(
                CityCsv.HEADER, rows(params, language), city -> CityCsv.line(properties(city, language), city));
    }

    StreamingOutput lines(CityListParams params, Language language) {
        return files.lines(rows(params, language), city -> wording.summary(city, language));
    }

    StreamingOutput features(CityListParams params, Language language) {
        return files.array(
                "{\"type\":\"FeatureCollection\",\"attribution\":" + attribution() + ",\"features\":[",
                rows(params, language),
                city -> feature(city, language),
                "\n]}\n");
    }

    private String attribution() {
        try {
            return json.writeValueAsString(CityProperties.ATTRIBUTION);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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

    private Rows<IndexedCity> rows(CityListParams params, Language language) {
        CityFilter filter = filtering.check(params);
        CitySort sort = CityReading.sort(params.sort, filter);
        return taker -> cities.each(filter, sort, language, taker);
    }
}
