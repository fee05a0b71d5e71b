package org.learningcities.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.Item;
import org.learningcities.dataload.Outcome;

/** Sources of facts, which several files name. */
@ApplicationScoped
class SourceImport implements SourceDirectory {
    private static final List<String> ID = List.of("id");

    @Override
    public void take(ImportRun run, List<Item> sources) throws SQLException {
        for (Item source : sources) {
            if (!run.hasSeen("source", List.of(source.text("id")))) {
                run.row("source", source, () -> source(run, source));
            }
        }
    }

    /** Sources outlive the rows that named them: history and other features may still point to one. */
    private static Outcome source(ImportRun run, Item source) throws SQLException {
        String kind = source.find("kind");
        LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", source.text("id"));
        values.put("kind", kind == null ? "PRESS" : kind.toUpperCase(Locale.ROOT));
        values.put("title", source.text("title"));
        values.put("publisher", source.find("publisher"));
        values.put("published", source.find("date"));
        values.put("published_on", lastDay(source.find("date")));
        values.put("url", source.find("url"));
        return run.upsert("source", ID, values);
    }

    /** Some sources are dated by month or year only: the text was public by the last day of it. */
    private static @Nullable LocalDate lastDay(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            return switch (date.length()) {
                case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(date).atEndOfMonth();
                default -> LocalDate.parse(date);
            };
        } catch (DateTimeParseException broken) {
            throw new IllegalArgumentException("date \"" + date + "\" is no day, month or year", broken);
        }
    }
}
