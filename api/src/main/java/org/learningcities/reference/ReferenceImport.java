package org.learningcities.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.ImportRun.Json;
import org.learningcities.dataload.ImportStep;
import org.learningcities.dataload.Item;
import org.learningcities.dataload.Outcome;

/** Imports everything that other data refer to. */
@ApplicationScoped
class ReferenceImport implements ImportStep {
    private static final String TERMS = "reference.json";
    private static final String THEMES = "themes.json";
    private static final String SIZES = "network-size.json";
    private static final List<String> CODE = List.of("code");
    private static final List<String> ID = List.of("id");

    @Inject
    SourceDirectory sources;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<String> files(boolean demo) {
        return List.of(
                "countries.csv",
                "city-sources.json",
                "sdgs.json",
                "framework.json",
                "framework-texts.json",
                TERMS,
                THEMES,
                SIZES);
    }

    @Override
    public void run(ImportRun run) throws SQLException {
        for (String file : List.of("city-sources.json", SIZES)) {
            sources.take(run, run.files().items(file, "sources"));
        }
        terms(run, "regions", "region", (term, values) -> {});
        terms(run, "languages", "language", (term, values) -> {
            values.put("native_name", term.text("native"));
            values.put("dir", term.text("dir"));
        });
        terms(run, "targetGroups", "target_group", (term, values) -> {});
        terms(run, "topics", "topic", (term, values) -> {});
        terms(run, "licences", "licence", (term, values) -> {
            values.put("url", term.find("url"));
            values.put("allows_hosting", term.isTrue("allowsHosting"));
        });
        goals(run);
        clusters(run);
        new CountryImport(run).run();
        networkSizes(run);
        new FrameworkImport(run).run();
    }

    /** What is special to one kind of term. */
    private interface Special {
        void add(Item term, LinkedHashMap<String, @Nullable Object> values);
    }

    private static void terms(ImportRun run, String array, String table, Special special) throws SQLException {
        String kind = table.replace('_', ' ');
        int position = 0;
        for (Item term : run.files().items(TERMS, array)) {
            int place = ++position;
            run.row(kind, term, () -> {
                LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
                values.put("code", term.text("code"));
                values.put("position", place);
                values.put("names", new Json(term.texts("names")));
                special.add(term, values);
                return run.upsert(table, CODE, values);
            });
        }
        run.removeUnseen(kind, run.files().json(TERMS), table, CODE, "true");
    }

    private static void goals(ImportRun run) throws SQLException {
        for (Item goal : run.files().items("sdgs.json", "goals")) {
            run.row("goal", goal, () -> {
                LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
                values.put("code", String.valueOf(goal.number("number")));
                values.put("position", goal.number("number"));
                values.put("names", new Json(goal.texts("title")));
                values.put("colour", goal.text("colour"));
                values.put("verified", false);
                return run.upsert("sdg", CODE, values);
            });
        }
        run.removeUnseen("goal", run.files().json("sdgs.json"), "sdg", CODE, "true");
    }

    private static void clusters(ImportRun run) throws SQLException {
        Map<String, Item> themes = new TreeMap<>();
        run.files().items(THEMES, "clusters").forEach(theme -> themes.put(theme.text("code"), theme));
        int position = 0;
        for (Item cluster : run.files().items(TERMS, "clusters")) {
            int place = ++position;
            run.row("cluster", cluster, () -> cluster(run, cluster, themes.get(cluster.text("theme")), place));
        }
        run.removeUnseen("cluster", run.files().json(TERMS), "cluster", CODE, "true");
    }

    private static Outcome cluster(ImportRun run, Item cluster, @Nullable Item theme, int position)
            throws SQLException {
        if (theme == null) {
            throw new IllegalArgumentException(THEMES + " has no cluster \"" + cluster.text("theme") + "\"");
        }
        LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("code", cluster.text("code"));
        values.put("position", position);
        values.put("names", new Json(cluster.texts("names")));
        values.put("descriptions", new Json(cluster.texts("descriptions")));
        values.put(
                "sdgs",
                new Json(theme.list("sdgs").stream().map(Integer::valueOf).toList()));
        values.put("cities_reported", theme.findNumber("cities_reported"));
        values.put("reported_as_of", cluster.text("reportedAsOf"));
        values.put("source_id", cluster.text("source"));
        values.put("verified", true);
        return run.upsert("cluster", CODE, values);
    }

    private static void networkSizes(ImportRun run) throws SQLException {
        int position = 0;
        for (Item figure : run.files().items(SIZES, "figures")) {
            int place = ++position;
            run.row("published figure", figure, () -> {
                LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
                values.put("id", figure.text("id"));
                values.put("as_of", figure.text("asOf"));
                values.put("position", place);
                values.put("cities", figure.findNumber("cities"));
                values.put("countries", figure.findNumber("countries"));
                values.put("note", figure.findTexts("note").isEmpty() ? null : new Json(figure.findTexts("note")));
                values.put("source_id", figure.text("source"));
                return run.upsert("published_network_size", ID, values);
            });
        }
        run.removeUnseen("published figure", run.files().json(SIZES), "published_network_size", ID, "true");
    }
}
