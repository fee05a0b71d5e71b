package org.learningcities.lists;

import java.util.List;

/**
 * An order of a list, and the place of a row in it: a page begins exactly where the one before ended, whatever was added
 * meanwhile and however deep it is. The id breaks ties. An index of the same expressions makes it fast.
 *
 * @param keys sort keys, the most important first; none of them may be null in the database
 * @param id column of the id
 * @param down whether the order is descending, for all keys
 */
public record Keyset(List<Key> keys, String id, boolean down) {

    /** One sort key: its expression, which has an index of the same words, and its type in the database. */
    public record Key(String expression, String type) {}

    /** The place of a row as a column: an array of text with the sort keys and the id. */
    public String column() {
        StringBuilder column = new StringBuilder("array[");
        keys.forEach(key -> column.append('(').append(key.expression()).append(")::text, "));
        return column.append(id).append("::text]").toString();
    }

    public String orderBy() {
        String direction = down ? " desc" : "";
        StringBuilder order = new StringBuilder("order by ");
        keys.forEach(key -> order.append(key.expression()).append(direction).append(", "));
        return order.append(id).append(direction).toString();
    }

    /** What comes after a row, as a condition with the texts of its place as parameters. */
    public String after() {
        StringBuilder left = new StringBuilder("and (");
        StringBuilder right = new StringBuilder(") " + (down ? "<" : ">") + " (");
        keys.forEach(key -> {
            left.append(key.expression()).append(", ");
            right.append("?::").append(key.type()).append(", ");
        });
        return left.append(id).append(right).append("?::uuid)").toString();
    }
}
