package org.learningcities.lists;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A row of a list with its place there.
 *
 * @param place the texts that {@link Keyset#column()} gave
 */
public record Placed<T>(T row, List<String> place) {

    /** Reads the place from a column of {@link Keyset#column()}. */
    public static <T> Placed<T> of(T row, ResultSet result, int column) throws SQLException {
        Array place = result.getArray(column);
        return new Placed<>(row, List.of((String[]) place.getArray()));
    }
}
