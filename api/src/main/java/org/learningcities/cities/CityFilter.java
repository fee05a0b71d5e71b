package org.learningcities.cities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which cities are meant: checked and complete, ready for {@link CitySql}.
 *
 * @param q what somebody typed; empty when nothing
 * @param day the day that the membership is looked at
 * @param choices the values asked for; a filter that was not used is absent
 * @param area boxes of which a city lies in one; empty for the whole world
 */
record CityFilter(
        String q,
        LocalDate day,
        Map<CityChoice, List<String>> choices,
        Range population,
        Range memberSince,
        List<Box> area) {

    /** Both ends belong to the range; a missing one is open. An unknown number is in no range. */
    record Range(@Nullable Long from, @Nullable Long to) {
        boolean used() {
            return from != null || to != null;
        }
    }

    /** Degrees; never across the antimeridian, where an area has two boxes. */
    record Box(double west, double south, double east, double north) {}

    /** Members of a day that count. */
    static CityFilter members(LocalDate day) {
        return new CityFilter("", day, Map.of(), new Range(null, null), new Range(null, null), List.of());
    }

    /** All that was asked for except the day, to tell one list from another. */
    String withoutDay() {
        return q + "|" + choices + "|" + population + "|" + memberSince + "|" + area;
    }

    boolean searches() {
        return !q.isEmpty();
    }

    List<String> values(CityChoice choice) {
        return choices.getOrDefault(choice, choice == CityChoice.STATE ? MembershipState.COUNTED : List.of());
    }
}
