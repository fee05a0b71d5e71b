package org.learningcities.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDirectory;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.ImportRun.Json;
import org.learningcities.dataload.ImportStep;
import org.learningcities.dataload.Item;
import org.learningcities.dataload.Outcome;
import org.learningcities.reference.SourceDirectory;

/** Imports the rounds of the award with their laureates. */
@ApplicationScoped
class AwardImport implements ImportStep {
    private static final String FILE = "awards.json";
    private static final List<String> YEAR = List.of("year");
    private static final List<String> LAUREATE = List.of("year", "country_code", "name");

    @Inject
    SourceDirectory sources;

    @Inject
    CityDirectory cities;

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<String> files(boolean demo) {
        return List.of(FILE);
    }

    @Override
    public void run(ImportRun run) throws SQLException {
        sources.take(run, run.files().items(FILE, "sources"));
        for (Item round : run.files().items(FILE, "rounds")) {
            run.row("award round", round, () -> round(run, round));
            for (Item laureate : round.items("laureates")) {
                run.row("laureate", laureate, () -> laureate(run, round.number("year"), laureate));
            }
        }
        Item file = run.files().json(FILE);
        run.removeUnseen("laureate", file, "award_laureate", LAUREATE, "true");
        run.removeUnseen("award round", file, "award_round", YEAR, "true");
        run.execute("do $$ begin perform city_awards_refresh(); end $$");
    }

    private Outcome round(ImportRun run, Item round) throws SQLException {
        String note = round.find("note");
        return run.put(
                "award_round",
                YEAR,
                "year",
                round.number("year"),
                "conferred_on",
                round.findDate("date"),
                "host_city_id",
                city(run, round.find("host_city_slug")),
                "event_slug",
                round.find("event_slug"),
                "notes",
                new Json(note == null ? Map.of() : Map.of("en", note)),
                "source_id",
                round.text("source"));
    }

    private Outcome laureate(ImportRun run, int year, Item laureate) throws SQLException {
        return run.put(
                "award_laureate",
                LAUREATE,
                "year",
                year,
                "name",
                laureate.text("name"),
                "country_code",
                laureate.text("country"),
                "city_id",
                city(run, laureate.find("city_slug")));
    }

    private @Nullable UUID city(ImportRun run, @Nullable String slug) throws SQLException {
        return slug == null ? null : cities.idIn(run, slug);
    }
}
