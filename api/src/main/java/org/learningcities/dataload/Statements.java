package org.learningcities.dataload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.dataload.ImportRun.Json;

/** The few statements that an import is made of. */
final class Statements {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;

    Statements(Connection connection) {
        this.connection = connection;
    }

    Outcome upsert(String table, List<String> keys, LinkedHashMap<String, @Nullable Object> values)
            throws SQLException {
        String columns = String.join(", ", values.keySet());
        String marks = values.values().stream()
                .map(value -> value instanceof Json ? "cast(? as jsonb)" : "?")
                .collect(Collectors.joining(", "));
        String sql = "insert into " + table + " as t (" + columns + ") values (" + marks + ") on conflict ("
                + String.join(", ", keys) + ") " + onConflict(keys, values) + " returning xmax = 0";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, new ArrayList<>(values.values()));
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Outcome.UNCHANGED;
                }
                return rows.getBoolean(1) ? Outcome.ADDED : Outcome.CHANGED;
            }
        }
    }

    /** Writes only where a value differs, so that an unchanged row is not touched and can be told from a changed one. */
    private static String onConflict(List<String> keys, LinkedHashMap<String, @Nullable Object> values) {
        List<String> rest = values.keySet().stream()
                .filter(column -> !keys.contains(column))
                .toList();
        return rest.isEmpty()
                ? "do nothing"
                : "do update set " + list(rest, column -> column + " = excluded." + column) + " where ("
                        + list(rest, column -> "t." + column) + ") is distinct from ("
                        + list(rest, column -> "excluded." + column) + ")";
    }

    private static String list(List<String> columns, java.util.function.UnaryOperator<String> form) {
        return columns.stream().map(form).collect(Collectors.joining(", "));
    }

    int execute(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, Arrays.asList(values));
            return statement.executeUpdate();
        }
    }

    @Nullable
    String first(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, Arrays.asList(values));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    /** All rows of a query as texts; an SQL null is the text {@code null}. */
    List<List<String>> rows(String sql, int columns) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<List<String>> found = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(rows.getString(column)));
                }
                found.add(row);
            }
            return found;
        }
    }

    private static void bind(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(i + 1, value instanceof Json json ? write(json.value()) : value);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
