package org.learningcities.cities;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.ImportRun.Json;
import org.learningcities.dataload.Item;
import org.learningcities.dataload.Outcome;

/** Imports single sourced facts about cities: roles in clusters, designations by other programmes. */
final class CityFactsImport {
    static final String FILE = "city-facts.json";

    private final ImportRun run;

    CityFactsImport(ImportRun run) {
        this.run = run;
    }

    void run() throws SQLException {
        for (Item source : run.files().items(FILE, "sources")) {
            run.row("source", source, () -> source(source));
        }
        for (Item membership : run.files().items(FILE, "clusters")) {
            run.row("cluster membership", membership, () -> cluster(membership));
        }
        for (Item designation : run.files().items(FILE, "designations")) {
            run.row("designation", designation, () -> designation(designation));
        }
    }

    private Outcome source(Item source) throws SQLException {
        return CityWriting.put(
                run,
                "source",
                List.of("id"),
                "id",
                source.text("id"),
                "kind",
                source.text("kind").toUpperCase(Locale.ROOT),
                "title",
                source.text("title"),
                "publisher",
                source.find("publisher"),
                "url",
                source.find("url"));
    }

    private Outcome cluster(Item membership) throws SQLException {
        return CityWriting.put(
                run,
                "city_cluster",
                List.of("city_id", "cluster_code", "role", "valid_from"),
                "city_id",
                CityWriting.idOf(run, membership),
                "cluster_code",
                membership.text("cluster"),
                "role",
                membership.text("role"),
                "valid_from",
                membership.findDate("from"),
                "source_id",
                membership.text("source"));
    }

    private Outcome designation(Item designation) throws SQLException {
        return CityWriting.put(
                run,
                "city_designation",
                List.of("city_id", "programme"),
                "city_id",
                CityWriting.idOf(run, designation),
                "programme",
                designation.text("programme"),
                "names",
                new Json(designation.texts("names")),
                "since",
                designation.findNumber("since"),
                "url",
                designation.find("url"),
                "source_id",
                designation.text("source"));
    }
}
