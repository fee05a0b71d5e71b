package org.learningcities.cities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityFilter.Box;
import org.learningcities.cities.CityFilter.Range;
import org.learningcities.kernel.Language;
import org.learningcities.lists.Filters;
import org.learningcities.reference.ReferenceDirectory;

/** Checks the filters as they come in. A value that does not exist is refused with the nearest one that does. */
@ApplicationScoped
class CityFiltering {
    private static final Pattern BBOX = Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,15})?,){3}-?\\d{1,3}(?:\\.\\d{1,15})?");

    private static final int FIRST_YEAR = 2013;

    @Inject
    ReferenceDirectory reference;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    CityFilter check(CityFilters given) {
        return new CityFilter(
                Filters.search(given.q),
                Filters.day(given.asOf, today()),
                choices(given),
                range("population", given.populationMin, "Min", given.populationMax, "Max"),
                range("memberSince", given.memberSinceFrom, "From", given.memberSinceTo, "To"),
                given.bbox == null ? List.of() : area(given.bbox));
    }

    private Map<CityChoice, List<String>> choices(CityFilters given) {
        Map<CityChoice, List<String>> choices = new EnumMap<>(CityChoice.class);
        put(choices, CityChoice.REGION, given.region);
        put(choices, CityChoice.COUNTRY, given.country);
        put(choices, CityChoice.CLUSTER, given.cluster);
        put(choices, CityChoice.FOCAL_AREA, given.focalArea);
        put(choices, CityChoice.FEATURE, given.feature);
        put(choices, CityChoice.CHALLENGE, given.challenge);
        put(choices, CityChoice.EXPERTISE, given.expertise);
        put(choices, CityChoice.AWARD, given.award);
        putNames(choices, CityChoice.EVIDENCE, given.evidence);
        putNames(choices, CityChoice.STATE, given.state);
        putNames(choices, CityChoice.KIND, given.kind);
        return choices;
    }

    /** Checked values by the name of their filter; a name that is no filter is left out. */
    Map<CityChoice, List<String>> choices(Map<String, List<String>> given) {
        Map<CityChoice, List<String>> choices = new EnumMap<>(CityChoice.class);
        for (CityChoice choice : CityChoice.values()) {
            put(choices, choice, given.get(choice.parameter()));
        }
        return choices;
    }

    /** All codes that a filter knows, in the order of their vocabulary. */
    List<String> known(CityChoice choice, Language language) {
        return switch (choice) {
            case REGION -> reference.regionCodes();
            case COUNTRY -> reference.countryCodes(language);
            case CLUSTER -> reference.clusterCodes();
            case FOCAL_AREA -> reference.focalAreaCodes();
            case FEATURE -> reference.featureCodes();
            case CHALLENGE, EXPERTISE -> reference.topicCodes();
            case EVIDENCE -> CityChoice.names(CitySummary.Evidence.values());
            case STATE -> MembershipState.PUBLIC;
            case KIND -> CityChoice.names(GovernmentKind.values());
            case AWARD -> years();
        };
    }

    /** The years since the network began; in most of them no award was given, and no city has one. */
    private List<String> years() {
        return IntStream.rangeClosed(FIRST_YEAR, today().getYear())
                .mapToObj(String::valueOf)
                .toList();
    }

    private void put(Map<CityChoice, List<String>> choices, CityChoice choice, @Nullable List<String> codes) {
        if (codes != null && !codes.isEmpty()) {
            choices.put(choice, Filters.values(choice.parameter(), codes, known(choice, Language.EN)));
        }
    }

    private static void putNames(
            Map<CityChoice, List<String>> choices, CityChoice choice, @Nullable List<? extends Enum<?>> values) {
        if (values != null && !values.isEmpty()) {
            choices.put(choice, Filters.values(values));
        }
    }

    private static Range range(
            String name, @Nullable Integer from, String fromSuffix, @Nullable Integer to, String toSuffix) {
        if (from != null && from < 0) {
            throw Filters.refusal(name + fromSuffix, "too-small", 0);
        }
        if (to != null && to < (from == null ? 0 : from)) {
            throw Filters.refusal(name + toSuffix, "too-small", from == null ? 0 : from);
        }
        return new Range(from == null ? null : from.longValue(), to == null ? null : to.longValue());
    }

    /** One box, or two when it crosses the antimeridian. */
    static List<Box> area(String bbox) {
        if (!BBOX.matcher(bbox).matches()) {
            throw Filters.refusal("bbox", "invalid-bbox");
        }
        List<Double> numbers = new ArrayList<>();
        for (String number : bbox.split(",")) {
            numbers.add(Double.valueOf(number));
        }
        double west = numbers.get(0);
        double south = numbers.get(1);
        double east = numbers.get(2);
        double north = numbers.get(3);
        if (Math.abs(west) > 180 || Math.abs(east) > 180 || south < -90 || north > 90 || south > north) {
            throw Filters.refusal("bbox", "invalid-bbox");
        }
        return west <= east
                ? List.of(new Box(west, south, east, north))
                : List.of(new Box(west, south, 180, north), new Box(-180, south, east, north));
    }
}
