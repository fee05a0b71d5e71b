package org.learningcities.profiles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityProfileView;
import org.learningcities.cities.CityProfileView.Mayor;
import org.learningcities.cities.CityProfileView.Population;
import org.learningcities.cities.CityProfileView.Strategy;

/** Whether the fields of a profile fit together. A draft may be half done; what is published may not (BR10). */
final class PublishingRules {
    private PublishingRules() {}

    /**
     * Refuses a profile that cannot be published.
     *
     * @param published pointers of the fields that are to be published
     */
    static void check(CityProfileView profile, Collection<String> published, LocalDate today) {
        Faults faults = new Faults();
        strategy(faults, profile.strategy());
        population(faults, profile.population());
        mayor(faults, profile.mayor(), today);
        faults.refuse(published.stream().map(PublishingRules::part).toList());
    }

    /** A field answers for the whole part that it belongs to. */
    private static String part(String pointer) {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    private static void strategy(Faults faults, @Nullable Strategy strategy) {
        if (strategy == null) {
            return;
        }
        if (isEmpty(strategy.title())) {
            faults.add("/strategy/title", "required");
        }
        if (isEmpty(strategy.text())) {
            faults.add("/strategy/text", "required");
        }
        Integer from = strategy.fromYear();
        Integer to = strategy.toYear();
        if (from != null && to != null && to < from) {
            faults.add("/strategy/toYear", "too-small", from);
        }
    }

    /** Every figure has a year and says where it comes from. */
    private static void population(Faults faults, @Nullable Population population) {
        if (population == null) {
            return;
        }
        if (population.value() == null) {
            faults.add("/population/value", "required");
        }
        if (population.year() == null) {
            faults.add("/population/year", "required");
        }
        if (population.note() == null) {
            faults.add("/population/note", "required");
        }
    }

    private static void mayor(Faults faults, @Nullable Mayor mayor, LocalDate today) {
        if (mayor == null) {
            return;
        }
        if (mayor.name() == null) {
            faults.add("/mayor/name", "required");
        }
        if (isEmpty(mayor.titles())) {
            faults.add("/mayor/titles", "required");
        }
        if (mayor.from() != null && mayor.from().isAfter(today)) {
            faults.add("/mayor/from", "too-large-number", today);
        }
    }

    private static boolean isEmpty(@Nullable Map<String, @Nullable String> texts) {
        return texts == null || texts.isEmpty();
    }
}
