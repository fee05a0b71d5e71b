package org.learningcities.cities;

import java.util.Arrays;
import java.util.List;
import org.learningcities.kernel.Language;

/** Orders of the list. The id breaks ties, so that a page begins exactly where the one before ended. */
enum CitySort {
    RELEVANCE("relevance", true),
    NAME("name", false),
    NAME_DOWN("-name", true),
    MEMBER_SINCE("memberSince", false),
    MEMBER_SINCE_DOWN("-memberSince", true),
    POPULATION("population", false),
    POPULATION_DOWN("-population", true);

    /** One sort key: its expression, which has an index of the same words, and its type. */
    private record Key(String expression, String type) {}

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

    /** Unknown numbers stand last in both directions. */
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

    /** The sort keys of a row as columns: an array of text. */
    String column(Language language) {
        return "array["
                + String.join(
                        ", ",
                        keys(language).stream()
                                .map(key -> "(" + key.expression() + ")::text")
                                .toList()) + "]";
    }

    String orderBy(Language language) {
        String direction = down ? " desc, " : ", ";
        StringBuilder order = new StringBuilder("order by ");
        keys(language).forEach(key -> order.append(key.expression()).append(direction));
        return order.append("i.city_id").append(down ? " desc" : "").toString();
    }

    /** What comes after a row, as a condition with the sort keys and the id as parameters. */
    String after(Language language) {
        StringBuilder left = new StringBuilder("and (");
        StringBuilder right = new StringBuilder(") " + (down ? "<" : ">") + " (");
        keys(language).forEach(key -> {
            left.append(key.expression()).append(", ");
            right.append("?::").append(key.type()).append(", ");
        });
        return left.append("i.city_id").append(right).append("?::uuid)").toString();
    }
}
