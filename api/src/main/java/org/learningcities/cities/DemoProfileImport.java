package org.learningcities.cities;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.ImportRun.Json;
import org.learningcities.dataload.Item;
import org.learningcities.dataload.Outcome;

/** Imports the invented profiles; every part of them names the demo source, and the city is marked. */
final class DemoProfileImport {
    static final String FILE = "demo/profiles.json";
    private static final String DEMO = "demo";
    private static final String CITY = "city_id";
    private static final String SOURCE = "source_id";

    private final ImportRun run;

    DemoProfileImport(ImportRun run) {
        this.run = run;
    }

    void run() throws SQLException {
        run.put("source", List.of("id"), "id", DEMO, "kind", "DEMO", "title", "Invented for demonstration");
        for (Item profile : run.files().items(FILE, "profiles")) {
            run.row("demo profile", profile, () -> profile(CityWriting.idOf(run, profile), profile));
        }
    }

    private Outcome profile(UUID city, Item profile) throws SQLException {
        if (CityWriting.hasSpoken(run, profile.text("slug"))) {
            return Outcome.UNCHANGED;
        }
        Outcome outcome = texts(city, profile)
                .and(strategy(city, profile.item("strategy")))
                .and(mayor(city, profile.item("mayor")))
                .and(framework(city, profile))
                .and(topics(city, profile))
                .and(statistics(city, profile));
        int marked = run.execute("update city set demo = true where id = ? and not demo", city);
        return marked == 0 ? outcome : outcome.and(Outcome.CHANGED);
    }

    private Outcome texts(UUID city, Item profile) throws SQLException {
        return CityWriting.texts(run, city, "SUMMARY", profile.texts("summary"), DEMO)
                .and(CityWriting.texts(run, city, "DESCRIPTION", profile.texts("description"), DEMO));
    }

    private Outcome strategy(UUID city, Item strategy) throws SQLException {
        return CityWriting.texts(run, city, "STRATEGY_TITLE", strategy.texts("title"), DEMO)
                .and(CityWriting.texts(run, city, "STRATEGY", strategy.texts("text"), DEMO))
                .and(put(
                        "city_strategy",
                        List.of(CITY),
                        CITY,
                        city,
                        "from_year",
                        strategy.findNumber("from"),
                        "to_year",
                        strategy.findNumber("to"),
                        SOURCE,
                        DEMO));
    }

    private Outcome mayor(UUID city, Item mayor) throws SQLException {
        return put(
                "office_holder",
                List.of(CITY, "valid_from"),
                CITY,
                city,
                "name",
                mayor.text("name"),
                "titles",
                new Json(mayor.texts("title")),
                "valid_from",
                mayor.findDate("from"),
                SOURCE,
                DEMO);
    }

    private Outcome framework(UUID city, Item profile) throws SQLException {
        Outcome outcome = Outcome.UNCHANGED;
        for (String code : profile.list("focalAreas")) {
            outcome = outcome.and(named(city, "city_focal_area", "focal_area_code", code));
        }
        for (String code : profile.list("features")) {
            outcome = outcome.and(named(city, "city_feature", "feature_code", code));
        }
        return outcome;
    }

    private Outcome named(UUID city, String table, String column, String code) throws SQLException {
        String version = "framework_version";
        List<String> keys = List.of(CITY, version, column);
        return put(table, keys, CITY, city, version, CityWriting.FRAMEWORK, column, code, SOURCE, DEMO);
    }

    private Outcome topics(UUID city, Item profile) throws SQLException {
        Outcome outcome = Outcome.UNCHANGED;
        for (String code : profile.list("clusters")) {
            List<String> keys = List.of(CITY, "cluster_code", "role", "valid_from");
            outcome = outcome.and(put(
                    "city_cluster",
                    keys,
                    CITY,
                    city,
                    "cluster_code",
                    code,
                    "role",
                    "MEMBER",
                    "valid_from",
                    null,
                    SOURCE,
                    DEMO));
        }
        List<String> keys = List.of(CITY, "topic_code");
        for (Item challenge : profile.items("challenges")) {
            String topic = challenge.text("topic");
            int rating = challenge.number("rating");
            outcome = outcome.and(
                    put("city_challenge", keys, CITY, city, "topic_code", topic, "rating", rating, SOURCE, DEMO));
        }
        for (String topic : profile.list("expertise")) {
            outcome = outcome.and(put("city_expertise", keys, CITY, city, "topic_code", topic, SOURCE, DEMO));
        }
        return outcome;
    }

    private Outcome statistics(UUID city, Item profile) throws SQLException {
        Outcome outcome = Outcome.UNCHANGED;
        for (Item figure : profile.items("statistics")) {
            outcome = outcome.and(put(
                    "city_statistic",
                    List.of(CITY, "kind", "year", SOURCE),
                    CITY,
                    city,
                    "kind",
                    figure.text("kind"),
                    "value",
                    new BigDecimal(figure.text("value")),
                    "unit",
                    figure.text("unit"),
                    "year",
                    figure.findNumber("year"),
                    SOURCE,
                    DEMO));
        }
        return outcome;
    }

    private Outcome put(String table, List<String> keys, @org.jspecify.annotations.Nullable Object... columnsAndValues)
            throws SQLException {
        return run.put(table, keys, columnsAndValues);
    }
}
