package org.learningcities.cities;

import java.sql.SQLException;
import java.util.List;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.ImportRun.Json;
import org.learningcities.dataload.Item;
import org.learningcities.dataload.Outcome;
import org.learningcities.reference.SourceDirectory;

/** Imports single sourced facts about cities: roles in clusters, designations by other programmes. */
final class CityFactsImport {
    static final String FILE = "city-facts.json";

    private final ImportRun run;
    private final SourceDirectory sources;

    CityFactsImport(ImportRun run, SourceDirectory sources) {
        this.run = run;
        this.sources = sources;
    }

    void run() throws SQLException {
        sources.take(run, run.files().items(FILE, "sources"));
        for (Item membership : run.files().items(FILE, "clusters")) {
            run.row("cluster membership", membership, () -> cluster(membership));
        }
        for (Item designation : run.files().items(FILE, "designations")) {
            run.row("designation", designation, () -> designation(designation));
        }
    }

    private Outcome cluster(Item membership) throws SQLException {
        return run.put(
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
        return run.put(
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
