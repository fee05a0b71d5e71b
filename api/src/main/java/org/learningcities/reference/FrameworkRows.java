package org.learningcities.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcities.reference.ReferenceData.Area;
import org.learningcities.reference.ReferenceData.Feature;
import org.learningcities.reference.ReferenceData.FocalArea;
import org.learningcities.reference.ReferenceData.Framework;
import org.learningcities.reference.ReferenceData.Measurement;

/** Reads the frameworks table by table, innermost first, and puts the parts together by the key of their parent. */
final class FrameworkRows {
    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};

    private final Rows rows;

    FrameworkRows(Rows rows) {
        this.rows = rows;
    }

    /** All versions, the newest first. */
    List<Framework> load() throws SQLException {
        Map<String, List<Measurement>> measurements = grouped(
                """
                select framework_version || '/' || feature_code, texts, kind, unit, direction, source_type
                from measurement order by position""",
                row -> new Measurement(
                        rows.texts(row, 2), row.getString(3), row.getString(4), row.getString(5), row.getString(6)));
        Map<String, List<Feature>> features = grouped(
                """
                select framework_version || '/' || focal_area_code, framework_version || '/' || code, code, names, sdg_targets, verified
                from feature order by position""",
                row -> new Feature(
                        row.getString(3),
                        rows.texts(row, 4),
                        rows.json(row, 5, CODES),
                        row.getBoolean(6),
                        measurements.getOrDefault(row.getString(2), List.of())));
        Map<String, List<FocalArea>> focalAreas = grouped(
                """
                select framework_version || '/' || area_code, framework_version || '/' || code, code, names, verified
                from focal_area order by position""",
                row -> new FocalArea(
                        row.getString(3),
                        rows.texts(row, 4),
                        row.getBoolean(5),
                        features.getOrDefault(row.getString(2), List.of())));
        Map<String, List<Area>> areas = grouped(
                """
                select framework_version, framework_version || '/' || code, code, zone, names, verified
                from framework_area order by position""",
                row -> new Area(
                        row.getString(3),
                        row.getString(4),
                        rows.texts(row, 5),
                        row.getBoolean(6),
                        focalAreas.getOrDefault(row.getString(2), List.of())));
        return rows.all(
                "select version, names, adopted_on, verified, provenance from framework order by adopted_on desc",
                row -> new Framework(
                        row.getString(1),
                        rows.texts(row, 2),
                        row.getObject(3, LocalDate.class),
                        row.getBoolean(4),
                        rows.texts(row, 5),
                        areas.getOrDefault(row.getString(1), List.of())));
    }

    /** Rows by the parent that their first column names. */
    private <T> Map<String, List<T>> grouped(String sql, Rows.Reader<T> reader) throws SQLException {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        rows.all(sql, row -> Map.entry(row.getString(1), reader.read(row)))
                .forEach(entry -> groups.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return groups;
    }
}
