package org.learningcities.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.reference.ReferenceDirectory;
import org.learningcities.statistics.Membership.Day;
import org.learningcities.statistics.NetworkSizeView.CountrySizeView;
import org.learningcities.statistics.NetworkSizeView.PointView;
import org.learningcities.statistics.NetworkSizeView.PublishedView;
import org.learningcities.statistics.NetworkSizeView.RegionSizeView;

/** Counts the network as of a day. */
@ApplicationScoped
class NetworkSize {
    @Inject
    Memberships memberships;

    @Inject
    ReferenceDirectory reference;

    @Inject
    Clock clock;

    NetworkSizeView on(NetworkSizeParams params, Language language) {
        LocalDate asOf = asOf(params);
        Map<String, String> regions = reference.regionsByCountry();
        List<Day> days = memberships.membership().daysUntil(asOf).stream()
                .map(day -> day.only(country -> params.wants(country, regions.get(country))))
                .toList();
        Day last = days.isEmpty() ? new Day(asOf, Map.of()) : days.getLast();
        return new NetworkSizeView(
                asOf,
                last.cities(),
                last.countries(),
                regions(last, regions, params, language),
                params.byCountry() ? countries(last, language) : null,
                series(days, regions),
                params.wantsAll() ? published(asOf, language) : List.of(),
                LocalizedText.of(Explanation.TEXTS, language));
    }

    private LocalDate asOf(NetworkSizeParams params) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (params.asOf != null && params.asOf.isAfter(today)) {
            throw KernelProblem.INVALID_PARAMETER.problem().at("/query/asOf", "too-large-number", today);
        }
        return params.asOf == null ? today : params.asOf;
    }

    private List<RegionSizeView> regions(
            Day day, Map<String, String> regions, NetworkSizeParams params, Language language) {
        return reference.regionCodes().stream()
                .filter(params::wantsRegion)
                .flatMap(code -> reference.region(code, language).stream())
                .map(region -> {
                    Day part = day.only(country -> region.code().equals(regions.get(country)));
                    return new RegionSizeView(region.code(), region.name(), part.cities(), part.countries());
                })
                .toList();
    }

    private List<CountrySizeView> countries(Day day, Language language) {
        return reference.countryCodes(language).stream()
                .filter(day.citiesByCountry()::containsKey)
                .flatMap(code -> reference.country(code, language).stream())
                .map(country -> new CountrySizeView(
                        country.code(), country.name(), day.citiesByCountry().getOrDefault(country.code(), 0)))
                .toList();
    }

    /** One point a change; days that changed nothing in the part that is asked for are left out. */
    private static List<PointView> series(List<Day> days, Map<String, String> regions) {
        List<PointView> points = new ArrayList<>();
        Map<String, Integer> before = Map.of();
        for (Day day : days) {
            if (!day.citiesByCountry().equals(before)) {
                points.add(point(day, regions));
            }
            before = day.citiesByCountry();
        }
        return points;
    }

    private static PointView point(Day day, Map<String, String> regions) {
        Map<String, Integer> byRegion = new TreeMap<>();
        day.citiesByCountry().forEach((country, cities) -> {
            String region = regions.get(country);
            if (region != null) {
                byRegion.merge(region, cities, Integer::sum);
            }
        });
        return new PointView(day.date(), day.cities(), day.countries(), byRegion);
    }

    /** Only what was published by that day: a later figure says nothing about it. */
    private List<PublishedView> published(LocalDate asOf, Language language) {
        return reference.publishedSizes().stream()
                .filter(size -> size.asOf().compareTo(asOf.toString()) <= 0)
                .map(size -> new PublishedView(
                        size.asOf(),
                        size.cities(),
                        size.countries(),
                        LocalizedText.ofNullable(size.note(), language),
                        size.source()))
                .toList();
    }
}
