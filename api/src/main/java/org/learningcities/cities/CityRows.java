package org.learningcities.cities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CitySummary.Evidence;
import org.learningcities.cities.IndexedCity.NativeName;

/** Reads rows that hold the columns of the index. */
@ApplicationScoped
class CityRows {
    /** In the order in which {@link #city} takes them. */
    static final String COLUMNS =
            "i.city_id, i.slug, i.names, i.native, i.country_code, i.region_code, i.kind, p.state, i.member_since, p.evidence,"
                    + " i.lat, i.lon, i.geo_precision, i.time_zone, i.population, i.population_year, i.population_source,"
                    + " i.clusters, i.focal_areas, i.summary, i.demo, i.awards";

    /** Number of {@link #COLUMNS}; what a statement adds comes behind them. */
    static final int COUNT = 22;

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<NativeName> NATIVE = new TypeReference<>() {};

    private final ObjectMapper json;

    @Inject
    CityRows(ObjectMapper json) {
        this.json = json;
    }

    IndexedCity city(ResultSet row) throws SQLException {
        return new IndexedCity(
                row.getObject(1, UUID.class),
                row.getString(2),
                texts(row, 3),
                json(row, 4, NATIVE),
                row.getString(5),
                row.getString(6),
                GovernmentKind.valueOf(row.getString(7)),
                MembershipState.valueOf(row.getString(8)),
                row.getObject(9, Integer.class),
                Evidence.valueOf(row.getString(10)),
                row.getDouble(11),
                row.getDouble(12),
                row.getString(13),
                row.getString(14),
                row.getObject(15, Long.class),
                row.getObject(16, Integer.class),
                row.getString(17),
                array(row, 18),
                array(row, 19),
                texts(row, 20),
                row.getBoolean(21),
                array(row, 22).stream().map(Integer::valueOf).toList());
    }

    /** Texts by BCP 47 tag. */
    Map<String, String> texts(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(json(row, column, TEXTS));
    }

    <T> @Nullable T json(ResultSet row, int column, TypeReference<T> type) throws SQLException {
        String text = row.getString(column);
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static List<String> array(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
