package org.learningcities.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many cities of each country were members, at every moment: the changes by day, summed from the first day on.
 */
final class Membership {

    /** The members of one day. */
    record Day(LocalDate date, Map<String, Integer> citiesByCountry) {
        int cities() {
            return citiesByCountry.values().stream().mapToInt(Integer::intValue).sum();
        }

        int countries() {
            return citiesByCountry.size();
        }

        Day only(Predicate<String> country) {
            Map<String, Integer> kept = new TreeMap<>(citiesByCountry);
            kept.keySet().removeIf(country.negate());
            return new Day(date, kept);
        }
    }

    /** On this day so many cities of the country came (or, below zero, went). */
    record Step(LocalDate date, String country, int change) {}

    private final TreeMap<LocalDate, List<Step>> steps = new TreeMap<>();

    Membership(List<Step> changes) {
        changes.forEach(step ->
                steps.computeIfAbsent(step.date(), date -> new ArrayList<>()).add(step));
    }

    /** Every day on which the members changed, up to and including the given one. */
    List<Day> daysUntil(LocalDate last) {
        List<Day> days = new ArrayList<>();
        Map<String, Integer> cities = new HashMap<>();
        steps.headMap(last, true).forEach((date, changes) -> {
            changes.forEach(step -> cities.merge(step.country(), step.change(), Integer::sum));
            cities.values().removeIf(count -> count == 0);
            days.add(new Day(date, new TreeMap<>(cities)));
        });
        return days;
    }
}
