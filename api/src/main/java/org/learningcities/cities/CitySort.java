package org.learningcities.cities;

import java.util.Arrays;
import java.util.List;
import org.learningcities.kernel.Language;
import org.learningcities.lists.Keyset;
import org.learningcities.lists.Keyset.Key;

/** Orders of the list. The id breaks ties, so that a page begins exactly where the one before ended. */
enum CitySort {
    RELEVANCE("relevance", true),
    NAME("name", false),
    NAME_DOWN("-name", true),
    MEMBER_SINCE("memberSince", false),
    MEMBER_SINCE_DOWN("-memberSince", true),
    POPULATION("population", false),
    POPULATION_DOWN("-population", true);

    private final String value;
    private final boolean down;

    CitySort(String value, boolean down) {
        this.value = value;
        this.down = down;
    }

    static CitySort fromString(String value) {
        return Arrays.stream(values())
                .filter(sort -> sort.value.equals(value))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    @Override
    public String toString() {
        return value;
    }

    /** The order in a language. Unknown numbers stand last in both directions. */
    Keyset keyset(Language language) {
        return new Keyset(keys(language), "i.city_id", down);
    }

    private List<Key> keys(Language language) {
        String tag = language.tag();
        return switch (this) {
            case NAME, NAME_DOWN ->
                List.of(new Key("sort_name(i.names, i.name, '" + tag + "') collate \"" + tag + "-x-icu\"", "text"));
            case MEMBER_SINCE -> List.of(new Key("coalesce(i.member_since, 9999)", "integer"));
            case MEMBER_SINCE_DOWN -> List.of(new Key("coalesce(i.member_since, 0)", "integer"));
            case POPULATION -> List.of(new Key("coalesce(i.population, 99999999999)", "bigint"));
            case POPULATION_DOWN -> List.of(new Key("coalesce(i.population, 0)", "bigint"));
            case RELEVANCE -> List.of(new Key("s.score", "integer"), new Key("coalesce(i.population, 0)", "bigint"));
        };
    }
}
