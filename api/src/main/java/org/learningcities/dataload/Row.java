package org.learningcities.dataload;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a CSV file.
 *
 * @param file name of the file below {@code data/}
 * @param line line on which the row begins, counted from 1; the header is line 1
 * @param values values by column, blanks around them removed
 */
public record Row(String file, int line, Map<String, String> values) implements Place {

    /** The value of a column, empty when there is none. */
    public String get(String column) {
        return values.getOrDefault(column, "");
    }

    public Optional<String> find(String column) {
        return Optional.of(get(column)).filter(value -> !value.isEmpty());
    }

    /** The value of a column that must have one. */
    public String need(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException(column + " is empty"));
    }
}
