package org.learningcities.cities;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;
import org.jspecify.annotations.Nullable;

/** A statement that grows together with its parameters, so that no value ever becomes part of the text. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** One row of a result as a value. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    interface Sink {
        void take(ResultSet row) throws SQLException;
    }

    /** Adds a part; each {@code ?} in it stands for the next value. */
    Sql add(String part, @Nullable Object... more) {
        text.append(part).append('\n');
        values.addAll(Arrays.asList(more));
        return this;
    }

    Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    <T> List<T> list(DataSource database, Reader<T> reader) {
        List<T> found = new ArrayList<>();
        each(database, row -> found.add(reader.read(row)));
        return found;
    }

    <T> Optional<T> first(DataSource database, Reader<T> reader) {
        return list(database, reader).stream().findFirst();
    }

    /** Hands over all rows, one after the other. */
    void each(DataSource database, Sink sink) {
        prepared(database, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.take(rows);
                }
            }
        });
    }

    /** Runs a statement that changes something, in the transaction of the caller. */
    void run(DataSource database) {
        prepared(database, PreparedStatement::executeUpdate);
    }

    /** What is done with the statement when its parameters are set. */
    @FunctionalInterface
    private interface Work {
        void with(PreparedStatement statement) throws SQLException;
    }

    private void prepared(DataSource database, Work work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(text.toString())) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            work.with(statement);
        } catch (SQLException failed) {
            throw new GenericJDBCException("the database refused a statement about cities", failed);
        }
    }
}
