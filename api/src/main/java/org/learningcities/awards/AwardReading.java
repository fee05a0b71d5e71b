package org.learningcities.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcities.awards.AwardViews.AwardRoundView;
import org.learningcities.awards.AwardViews.LaureateView;
import org.learningcities.awards.Awards.Laureate;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.lists.Filters;
import org.learningcities.reference.ReferenceDirectory;

/** What the public reads about the award, in the caller's language. */
@ApplicationScoped
class AwardReading {
    @Inject
    Awards awards;

    @Inject
    CityDirectory cities;

    @Inject
    ReferenceDirectory reference;

    List<AwardRoundView> rounds(AwardParams params, Language language) {
        List<Laureate> found = laureates(params);
        Map<UUID, CityRef> names = names(found, language);
        Map<Integer, List<Laureate>> byYear = new LinkedHashMap<>();
        found.forEach(laureate -> byYear.computeIfAbsent(laureate.year(), year -> new ArrayList<>())
                .add(laureate));
        return byYear.values().stream()
                .map(laureates -> round(laureates, names, language))
                .toList();
    }

    /** The laureates that fit, the newest round first; the filters are checked. */
    List<Laureate> laureates(AwardParams params) {
        List<String> countries = Filters.values("country", params.country, reference.countryCodes(Language.EN));
        List<String> regions = Filters.values("region", params.region, reference.regionCodes());
        List<String> years = Filters.values("year", params.year, params.year == null ? List.of() : awards.years());
        return awards.laureates(years, countries).stream()
                .filter(laureate -> regions.isEmpty()
                        || regions.contains(reference.regionsByCountry().get(laureate.country())))
                .toList();
    }

    /** Names of all cities that these laureates are about, in one query. */
    Map<UUID, CityRef> names(List<Laureate> laureates, Language language) {
        TreeSet<UUID> ids = new TreeSet<>();
        laureates.stream()
                .flatMap(laureate -> Stream.of(laureate.city(), laureate.hostCity()))
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return cities.byIds(ids, language);
    }

    /** One round with some of its laureates. */
    AwardRoundView round(List<Laureate> laureates, Map<UUID, CityRef> names, Language language) {
        Laureate first = laureates.getFirst();
        return new AwardRoundView(
                first.year(),
                first.conferredOn(),
                named(names, first.hostCity()),
                LocalizedText.ofNullable(first.notes(), language),
                AwardWords.statement(language),
                reference.source(first.source()).orElseThrow(),
                laureates.stream()
                        .map(laureate -> new LaureateView(
                                laureate.name(),
                                reference.country(laureate.country(), language).orElseThrow(),
                                named(names, laureate.city())))
                        .toList());
    }

    static @Nullable CityRef named(Map<UUID, CityRef> names, @Nullable UUID city) {
        return city == null ? null : names.get(city);
    }
}
