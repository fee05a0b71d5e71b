package org.learningcities.lists;

import java.util.List;
import java.util.Optional;

/**
 * A filter whose values are counted.
 *
 * @param name name of the filter, a word of letters
 * @param column expression of the value as text, or as an array of texts
 * @param many whether a row can have several of the values
 * @param condition the condition of the filter where it is in use
 */
public record Facet(String name, String column, boolean many, Optional<Sql> condition) {

    /**
     * A filter that takes any of several values.
     *
     * @param chosen the values in use; none when the filter is not
     */
    public static Facet of(String name, String column, boolean many, List<String> chosen) {
        return new Facet(
                name, column, many, chosen.isEmpty() ? Optional.empty() : Optional.of(anyOf(column, many, chosen)));
    }

    /** The condition that a row has one of these values at least. */
    public static Sql anyOf(String column, boolean many, List<String> chosen) {
        String[] values = chosen.toArray(String[]::new);
        return new Sql().add(column + (many ? " && ?::text[]" : " = any(?::text[])"), (Object) values);
    }
}
