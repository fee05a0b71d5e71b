package org.learningcities.cities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.ImportStep;
import org.learningcities.dataload.Outcome;
import org.learningcities.dataload.Row;
import org.learningcities.lists.Scripts;
import org.learningcities.reference.SourceDirectory;

/** Imports the member cities of {@code cities.csv}: one row whole, or refused with its reason. */
@ApplicationScoped
class CityImport implements ImportStep {
    private static final String FILE = "cities.csv";
    private static final String GEONAMES = "geonames-2023";

    /** Days on which the admissions of a year were announced (domain guide 1.1 and 2.2). */
    private static final Map<Integer, LocalDate> ANNOUNCED = Map.of(
            2019, LocalDate.of(2019, 7, 17),
            2020, LocalDate.of(2020, 9, 23),
            2022, LocalDate.of(2022, 9, 2),
            2024, LocalDate.of(2024, 2, 14),
            2025, LocalDate.of(2025, 12, 4));

    /** The texts were collected until then (data/README.md): some carry no date of their own. */
    private static final LocalDate COLLECTED = LocalDate.of(2026, 4, 30);

    /** Since when and how exactly a city is known to be a member. */
    private record Since(LocalDate day, String precision) {}

    @Inject
    SourceDirectory sources;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<String> files(boolean demo) {
        List<String> files = new ArrayList<>(List.of(FILE, CityFactsImport.FILE));
        if (demo) {
            files.add(DemoProfileImport.FILE);
        }
        return files;
    }

    @Override
    public void run(ImportRun run) throws SQLException {
        geonames(run);
        for (Row row : run.files().csv(FILE)) {
            run.row("city", row, () -> city(run, new CityRow(row)));
        }
        run.execute("""
                update city c set parent_id = p.id from city p
                where p.name = c.parent_name and p.country_code = c.country_code and c.parent_id is distinct from p.id""");
        new CityFactsImport(run, sources).run();
        if (run.demo()) {
            new DemoProfileImport(run).run();
        }
        run.execute("do $$ begin perform city_index_refresh(); end $$");
        // The planner must not take the new rows for none until the database gets round to looking at them.
        run.execute("analyze city, city_index, city_term, membership_period");
    }

    private static void geonames(ImportRun run) throws SQLException {
        run.put(
                "source",
                List.of("id"),
                "id",
                GEONAMES,
                "kind",
                "DATASET",
                "title",
                "GeoNames places with more than 500 inhabitants, CC BY 4.0",
                "publisher",
                "GeoNames",
                "published",
                "2023-03-05",
                "published_on",
                LocalDate.of(2023, 3, 5),
                "url",
                "https://www.geonames.org");
    }

    private static Outcome city(ImportRun run, CityRow city) throws SQLException {
        city.check();
        String renamed = run.first(
                "select c.slug from city c join city_former_slug f on f.city_id = c.id where f.slug = ?", city.slug());
        String slug = renamed == null ? city.slug() : renamed;
        boolean decided = CityWriting.isDecided(run, slug);
        boolean spoken = CityWriting.hasSpoken(run, slug);
        Outcome outcome = decided ? website(run, slug, city, spoken) : record(run, slug, city, spoken);
        UUID id = UUID.fromString(Objects.requireNonNull(run.first("select id from city where slug = ?", slug)));
        if (!decided) {
            outcome = outcome.and(names(run, id, city));
        }
        outcome = outcome.and(population(run, id, city)).and(membership(run, id, city));
        if (outcome == Outcome.CHANGED) {
            run.execute("update city set version = version + 1, updated_at = now() where id = ?", id);
        }
        return outcome;
    }

    /** The whole row of a city on whose identity nobody has decided. */
    private static Outcome record(ImportRun run, String slug, CityRow city, boolean spoken) throws SQLException {
        Government government = Government.of(city.name(), city.note());
        LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("slug", slug);
        values.put(
                "name",
                slug.equals(city.slug()) ? city.name() : run.first("select name from city where slug = ?", slug));
        values.put("country_code", city.country());
        values.put("kind", government.kind());
        values.put("parent_name", government.parent());
        values.put("lat", city.lat());
        values.put("lon", city.lon());
        values.put("geo_precision", city.precision());
        values.put("geonames_id", city.geonamesId());
        values.put("time_zone", city.timeZone());
        if (!spoken) {
            values.put("website", city.website());
        }
        return run.upsert("city", List.of("slug"), values);
    }

    private static Outcome website(ImportRun run, String slug, CityRow city, boolean spoken) throws SQLException {
        int changed = spoken
                ? 0
                : run.execute(
                        "update city set website = ? where slug = ? and website is distinct from ?",
                        city.website(),
                        slug,
                        city.website());
        return changed == 0 ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private static Outcome names(ImportRun run, UUID id, CityRow city) throws SQLException {
        String name = city.nativeName();
        if (name == null || name.equals(city.name())) {
            return Outcome.UNCHANGED;
        }
        String script = Scripts.of(name);
        return run.put(
                "city_name",
                List.of("city_id", "kind", "text"),
                "city_id",
                id,
                "text",
                name,
                "lang",
                Scripts.languageOf(script, city.country()),
                "script",
                script,
                "kind",
                "NATIVE");
    }

    /** The year of the count behind the GeoNames figure is not known; the source carries the date of the data set. */
    private static Outcome population(ImportRun run, UUID id, CityRow city) throws SQLException {
        Long population = city.population();
        if (population == null) {
            return Outcome.UNCHANGED;
        }
        return run.put(
                "city_statistic",
                List.of("city_id", "kind", "year", "source_id"),
                "city_id",
                id,
                "kind",
                "POPULATION",
                "value",
                BigDecimal.valueOf(population),
                "unit",
                "inhabitants",
                "year",
                null,
                "note",
                "Figure of the place, not of the municipality.",
                "source_id",
                GEONAMES);
    }

    private static Outcome membership(ImportRun run, UUID id, CityRow city) throws SQLException {
        Since since = since(run, city);
        Outcome outcome = run.put(
                "membership_period",
                List.of("city_id", "imported"),
                "city_id",
                id,
                "imported",
                true,
                "state",
                "ACTIVE",
                "valid_from",
                since.day(),
                "from_precision",
                since.precision(),
                "evidence",
                city.evidence(),
                "note",
                city.note());
        UUID period = UUID.fromString(Objects.requireNonNull(
                run.first("select id from membership_period where city_id = ? and imported", id)));
        int position = 0;
        for (String source : city.sources()) {
            outcome = outcome.and(run.put(
                    "membership_evidence",
                    List.of("period_id", "source_id"),
                    "period_id",
                    period,
                    "source_id",
                    source,
                    "position",
                    ++position));
        }
        return outcome;
    }

    /** The announcement of the cohort; without a known day the end of the year; without a year the first text that names the city. */
    private static Since since(ImportRun run, CityRow city) throws SQLException {
        Integer year = city.yearJoined();
        if (year != null) {
            return ANNOUNCED.containsKey(year)
                    ? new Since(Objects.requireNonNull(ANNOUNCED.get(year)), "DAY")
                    : new Since(LocalDate.of(year, 12, 31), "YEAR");
        }
        String attested = run.first(
                "select min(published_on) from source where id = any(string_to_array(?, ';'))",
                String.join(";", city.sources()));
        return new Since(attested == null ? COLLECTED : LocalDate.parse(attested), "ATTESTED");
    }
}
