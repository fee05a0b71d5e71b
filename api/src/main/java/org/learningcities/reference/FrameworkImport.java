package org.learningcities.reference;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.ImportRun.Json;
import org.learningcities.dataload.Item;
import org.learningcities.dataload.Outcome;

/** Imports one version of the Key Features; a corrected version needs new files and no code (domain guide 3). */
final class FrameworkImport {
    private static final String FILE = "framework.json";
    private static final List<String> KEY = List.of("framework_version", "code");
    private static final List<String> MEASUREMENT = List.of("framework_version", "feature_code", "position");

    private final ImportRun run;
    private final Item texts;
    private final String version;
    private final Map<String, Item> features = new TreeMap<>();

    FrameworkImport(ImportRun run) {
        this.run = run;
        this.texts = run.files().json("framework-texts.json");
        this.version = texts.text("version");
        run.files()
                .items("framework-texts.json", "features")
                .forEach(feature -> features.put(feature.text("code"), feature));
    }

    void run() throws SQLException {
        Item framework = run.files().json(FILE);
        run.row("framework", framework, () -> {
            LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
            values.put("version", version);
            values.put("names", new Json(texts.texts("names")));
            values.put("adopted_on", framework.findDate("adopted"));
            values.put("verified", false);
            values.put("provenance", new Json(texts.texts("provenance")));
            return run.upsert("framework", List.of("version"), values);
        });
        int position = 0;
        for (Item area : run.files().items(FILE, "areas")) {
            area(area, ++position);
        }
        String ours = "framework_version = '" + version.replace("'", "''") + "'";
        run.removeUnseen("feature", framework, "measurement", MEASUREMENT, ours);
        run.removeUnseen("feature", framework, "feature", KEY, ours);
    }

    private void area(Item area, int position) throws SQLException {
        run.row("framework area", area, () -> {
            LinkedHashMap<String, @Nullable Object> values = part(area.text("code"), position);
            Item more = texts.item("areas").item(area.text("code"));
            values.put("zone", more.text("zone"));
            values.put("names", new Json(more.texts("names")));
            values.put("verified", isSourced(area));
            return run.upsert("framework_area", KEY, values);
        });
        for (Item focalArea : area.items("focal_areas")) {
            focalArea(area, focalArea);
        }
    }

    private void focalArea(Item area, Item focalArea) throws SQLException {
        run.row("focal area", focalArea, () -> {
            LinkedHashMap<String, @Nullable Object> values = part(focalArea.text("number"), focalArea.number("number"));
            values.put("area_code", area.text("code"));
            values.put(
                    "names", new Json(names(focalArea, texts.item("focalAreas").texts(focalArea.text("number")))));
            values.put("verified", isSourced(focalArea));
            return run.upsert("focal_area", KEY, values);
        });
        int position = 0;
        for (Item feature : focalArea.items("features")) {
            int place = ++position;
            run.row("feature", feature, () -> feature(focalArea, feature, place));
        }
    }

    private Outcome feature(Item focalArea, Item feature, int position) throws SQLException {
        Item more = features.get(feature.text("code"));
        if (more == null) {
            throw new IllegalArgumentException(
                    "feature " + feature.text("code") + " has no entry in framework-texts.json");
        }
        LinkedHashMap<String, @Nullable Object> values = part(feature.text("code"), position);
        values.put("focal_area_code", focalArea.text("number"));
        values.put("names", new Json(names(feature, more.texts("names"))));
        values.put("sdg_targets", new Json(more.list("sdgTargets")));
        values.put("verified", isSourced(feature));
        Outcome outcome = run.upsert("feature", KEY, values);
        int place = 0;
        for (Item measurement : more.items("measurements")) {
            outcome = outcome.and(measurement(feature.text("code"), measurement, ++place));
        }
        return outcome;
    }

    private Outcome measurement(String feature, Item measurement, int position) throws SQLException {
        LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("framework_version", version);
        values.put("feature_code", feature);
        values.put("position", position);
        values.put("texts", new Json(measurement.texts("texts")));
        values.put("kind", measurement.text("kind"));
        values.put("unit", measurement.find("unit"));
        values.put("direction", measurement.text("direction"));
        values.put("source_type", measurement.text("source"));
        return run.upsert("measurement", MEASUREMENT, values);
    }

    private LinkedHashMap<String, @Nullable Object> part(String code, int position) {
        LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("framework_version", version);
        values.put("code", code);
        values.put("position", position);
        return values;
    }

    /** The English title stands in the file that says what was seen in a source; the translations beside it are ours. */
    private static Map<String, String> names(Item titled, Map<String, String> translations) {
        translations.put("en", titled.text("title"));
        return translations;
    }

    private static boolean isSourced(Item part) {
        return part.text("verification").equals("sourced");
    }
}
