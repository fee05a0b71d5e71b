package org.learningcities.dataload;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run of the import: the files, the connection of its transaction, and the report that grows. */
public final class ImportRun {

    /** A value that is stored as {@code jsonb}. */
    public record Json(Object value) {}

    /** The work on one row; it may fail without harm to the others. */
    @FunctionalInterface
    public interface RowWork {
        Outcome run() throws SQLException;
    }

    private final ImportFiles files;
    private final boolean demo;
    private final Statements statements;
    private final ImportReport report = new ImportReport();
    private final Map<String, Set<List<String>>> seen = new HashMap<>();

    ImportRun(Connection connection, ImportFiles files, boolean demo) {
        this.files = files;
        this.demo = demo;
        this.statements = new Statements(connection);
    }

    public ImportFiles files() {
        return files;
    }

    /** Whether the invented content of {@code data/demo} belongs to this run. */
    public boolean demo() {
        return demo;
    }

    ImportReport report() {
        return report;
    }

    /** Notes a row that is not imported. */
    public void refuse(String kind, Place place, String reason) {
        report.refused().add(new ImportReport.RefusedRow(kind, place.file(), place.line(), reason));
    }

    /** Does the work of one row whole or not at all: a row that breaks a rule is reported and leaves no trace. */
    public void row(String kind, Place place, RowWork work) throws SQLException {
        execute("savepoint row");
        try {
            Outcome outcome = work.run();
            execute("release savepoint row");
            report.count(kind, outcome);
        } catch (SQLException | IllegalArgumentException broken) {
            execute("rollback to savepoint row");
            refuse(kind, place, firstLine(broken));
        }
    }

    private static String firstLine(Exception broken) {
        String message = broken.getMessage();
        return message == null
                ? broken.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /**
     * Inserts a row or brings an existing one to the given values; refuses a key that this run named before.
     *
     * @param table name of the table
     * @param keys columns that identify the row, each among the values
     * @param values columns and values in their order; {@link Json} for jsonb
     */
    public Outcome upsert(String table, List<String> keys, LinkedHashMap<String, @Nullable Object> values)
            throws SQLException {
        List<String> key =
                keys.stream().map(column -> String.valueOf(values.get(column))).toList();
        if (!seen.computeIfAbsent(table, name -> new HashSet<>()).add(key)) {
            throw new IllegalArgumentException(String.join(" ", key) + " stands twice in the files");
        }
        return statements.upsert(table, keys, values);
    }

    /**
     * As {@link #upsert}, with columns and values that alternate.
     *
     * @param columnsAndValues name of a column, its value, and so on; {@link Json} for jsonb
     */
    public Outcome put(String table, List<String> keys, @Nullable Object... columnsAndValues) throws SQLException {
        LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            values.put(String.valueOf(columnsAndValues[i]), columnsAndValues[i + 1]);
        }
        return upsert(table, keys, values);
    }

    /** Whether an {@link #upsert} of this run named the row, for what several files may name. */
    public boolean hasSeen(String table, List<String> key) {
        return seen.getOrDefault(table, Set.of()).contains(key);
    }

    /**
     * Deletes the rows of a table that no {@link #upsert} of this run named. Does nothing when a row of the kind was refused,
     * because a mistyped row is no wish to delete; a row that others still point to stays and is reported.
     *
     * @param keys the same columns as those of the upserts
     * @param condition which rows belong to the import, for example {@code "true"}
     */
    public void removeUnseen(String kind, Place place, String table, List<String> keys, String condition)
            throws SQLException {
        if (report.refusedAny(kind)) {
            return;
        }
        Set<List<String>> named = seen.getOrDefault(table, Set.of());
        String columns = keys.stream().map(key -> key + "::text").collect(Collectors.joining(", "));
        String match =
                keys.stream().map(key -> key + "::text is not distinct from ?").collect(Collectors.joining(" and "));
        for (List<String> key :
                statements.rows("select " + columns + " from " + table + " where " + condition, keys.size())) {
            if (!named.contains(key)) {
                row(kind, place, () -> {
                    execute(
                            "delete from " + table + " where " + match,
                            key.stream()
                                    .map(value -> "null".equals(value) ? null : value)
                                    .toArray());
                    return Outcome.REMOVED;
                });
            }
        }
    }

    /** Runs a statement with values in their order and returns the number of rows. */
    public int execute(String sql, @Nullable Object... values) throws SQLException {
        return statements.execute(sql, values);
    }

    /** The first column of the first row as text; null when there is none. */
    public @Nullable String first(String sql, @Nullable Object... values) throws SQLException {
        return statements.first(sql, values);
    }
}
