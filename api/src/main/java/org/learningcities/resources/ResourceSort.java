package org.learningcities.resources;

import java.util.Arrays;
import java.util.List;
import org.learningcities.kernel.Language;
import org.learningcities.lists.Keyset;
import org.learningcities.lists.Keyset.Key;

/** Orders of the list. The id breaks ties, so that a page begins exactly where the one before ended. */
enum ResourceSort {
    RELEVANCE("relevance", true),
    TITLE("title", false),
    TITLE_DOWN("-title", true),
    YEAR("year", false),
    YEAR_DOWN("-year", true),
    ADDED("added", false),
    ADDED_DOWN("-added", true);

    private final String value;
    private final boolean down;

    ResourceSort(String value, boolean down) {
        this.value = value;
        this.down = down;
    }

    static ResourceSort fromString(String value) {
        return Arrays.stream(values())
                .filter(sort -> sort.value.equals(value))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    @Override
    public String toString() {
        return value;
    }

    /** The order in a language. Unknown years stand last in both directions. */
    Keyset keyset(Language language) {
        return new Keyset(keys(language.tag()), "r.id", down);
    }

    private List<Key> keys(String tag) {
        return switch (this) {
            case TITLE, TITLE_DOWN ->
                List.of(new Key("sort_name(r.titles, r.title, '" + tag + "') collate \"" + tag + "-x-icu\"", "text"));
            case YEAR -> List.of(new Key("coalesce(r.issued_year, 9999)", "integer"));
            case YEAR_DOWN -> List.of(new Key("coalesce(r.issued_year, 0)", "integer"));
            case ADDED, ADDED_DOWN -> List.of(new Key("r.created_at", "timestamptz"));
            case RELEVANCE -> List.of(new Key("r.score", "integer"), new Key("coalesce(r.issued_year, 0)", "integer"));
        };
    }
}
