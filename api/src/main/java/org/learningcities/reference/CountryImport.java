package org.learningcities.reference;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.ImportRun.Json;
import org.learningcities.dataload.Item;
import org.learningcities.dataload.Outcome;
import org.learningcities.dataload.Row;
import org.learningcities.kernel.Language;

/** Imports countries: the Member State record decides name and region, never an ISO continent or a coordinate. */
final class CountryImport {
    private static final String FILE = "countries.csv";
    private static final String KIND = "country";
    private static final int COLUMNS = 12;
    private static final List<String> PERIOD = List.of("country_code", "state", "valid_from");
    private static final Map<String, String> STATES = Map.of("yes", "MEMBER", "associate", "ASSOCIATE", "no", "NONE");
    private static final Map<String, String> BASES =
            Map.of("encyclopaedia-2023", "SOURCED", "derived", "DERIVED", "memory", "MEMORY");

    private final ImportRun run;
    private final Map<String, String> regions = new TreeMap<>();
    private final Map<String, Item> corrections = new TreeMap<>();
    private final Set<String> dated;

    CountryImport(ImportRun run) {
        this.run = run;
        run.files()
                .items("reference.json", "regions")
                .forEach(region -> regions.put(region.text("dataName"), region.text("code")));
        run.files()
                .items("reference.json", "countryNames")
                .forEach(correction -> corrections.put(correction.text("country"), correction));
        this.dated = run.files().items("reference.json", "memberStatePeriods").stream()
                .map(period -> period.text("country"))
                .collect(Collectors.toSet());
    }

    void run() throws SQLException {
        for (Row row : run.files().csv(FILE)) {
            run.row(KIND, row, () -> country(row));
        }
        for (Item period : run.files().items("reference.json", "memberStatePeriods")) {
            run.row(
                    "member state period",
                    period,
                    () -> period(
                            period.text("country"),
                            period.text("state"),
                            period.findDate("from"),
                            period.findDate("to"),
                            period.text("basis")));
        }
        Item file = run.files().json("reference.json");
        run.removeUnseen("member state period", file, "member_state_period", PERIOD, "true");
        run.removeUnseen(KIND, file, "country", List.of("code"), "true");
    }

    private Outcome country(Row row) throws SQLException {
        if (row.values().size() != COLUMNS) {
            throw new IllegalArgumentException(row.values().size() + " values instead of " + COLUMNS);
        }
        String code = row.need("alpha2");
        String state = known(STATES, row, "unesco_member");
        String basis = known(BASES, row, "unesco_member_basis");
        String region = row.find("unesco_region").isEmpty() ? null : known(regions, row, "unesco_region");
        if (state.equals("MEMBER") && region == null) {
            throw new IllegalArgumentException("a Member State has no unesco_region");
        }
        LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("code", code);
        values.put("alpha3", row.need("alpha3"));
        values.put("numeric_code", row.need("numeric"));
        Map<String, String> packaged = names(row);
        Map<String, String> shown = new TreeMap<>(packaged);
        Set<String> others = new TreeSet<>(packaged.values());
        Item correction = corrections.get(code);
        if (correction != null) {
            shown.putAll(correction.texts("names"));
            others.addAll(correction.list("alsoCalled"));
        }
        others.removeAll(shown.values());
        values.put("names", new Json(shown));
        values.put("other_names", new Json(others));
        values.put("region_code", region);
        values.put("member_state", state);
        values.put("member_state_basis", basis);
        Outcome outcome = run.upsert("country", List.of("code"), values);
        return state.equals("NONE") || dated.contains(code)
                ? outcome
                : outcome.and(period(code, state, null, null, basis));
    }

    private static Map<String, String> names(Row row) {
        Map<String, String> names = new TreeMap<>();
        for (Language language : Language.values()) {
            String column = "name_" + language.tag();
            names.put(language.tag(), row.need(column).replaceAll("\\s+", " "));
        }
        return names;
    }

    private static String known(Map<String, String> codes, Row row, String column) {
        String value = row.need(column);
        String code = codes.get(value);
        if (code == null) {
            throw new IllegalArgumentException("unknown " + column + " \"" + value + "\"");
        }
        return code;
    }

    private Outcome period(String country, String state, @Nullable LocalDate from, @Nullable LocalDate to, String basis)
            throws SQLException {
        LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("country_code", country);
        values.put("state", state);
        values.put("valid_from", from);
        values.put("valid_to", to);
        values.put("basis", basis);
        return run.upsert("member_state_period", PERIOD, values);
    }
}
