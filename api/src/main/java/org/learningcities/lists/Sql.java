package org.learningcities.lists;

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
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** One row of a result as a value. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    public interface Sink {
        void take(ResultSet row) throws SQLException;
    }

    /** Adds a part; each {@code ?} in it stands for the next value. */
    public Sql add(String part, @Nullable Object... more) {
        text.append(part).append('\n');
        values.addAll(Arrays.asList(more));
        return this;
    }

    /** Adds another statement with its values. */
    public Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /**
     * A condition: what somebody typed fits a search text, without regard to accents, case and the order of words.
     *
     * @param column of a text that {@code fold} made, with a blank in front, and with a trigram index
     */
    public static Sql fits(String column, String q) {
        return new Sql()
                .add(column + " like (word_patterns(?))[1] and " + column + " like all (word_patterns(?))", q, q);
    }

    /** All rows as values. */
    public <T> List<T> list(DataSource database, Reader<T> reader) {
        List<T> found = new ArrayList<>();
        each(database, row -> found.add(reader.read(row)));
        return found;
    }

    /** The first row as a value. */
    public <T> Optional<T> first(DataSource database, Reader<T> reader) {
        return list(database, reader).stream().findFirst();
    }

    /** Hands over all rows, one after the other. */
    public void each(DataSource database, Sink sink) {
        prepared(database, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.take(rows);
                }
            }
        });
    }

    /** Runs a statement that changes something, in the transaction of the caller. */
    public void run(DataSource database) {
        prepared(database, PreparedStatement::executeUpdate);
    }

    /** What is done with the statement when its parameters are set. */
    @FunctionalInterface
    private interface Work {
        void with(PreparedStatement statement) throws SQLException;
    }

    private void prepared(DataSource database, Work work) {
        try (Turns.Turn turn = Turns.begin();
                Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(text.toString())) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            work.with(statement);
        } catch (SQLException failed) {
            throw new GenericJDBCException("the database refused a statement", failed);
        }
    }
}
