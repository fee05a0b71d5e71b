package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.lists.FacetCounting.Counts;
import org.learningcities.lists.FacetView;
import org.learningcities.reference.ReferenceDirectory;

/** Names the values of the facets in the caller's language and puts them in their order. */
@ApplicationScoped
class ResourceFacetWording {
    /** Values of a facet without a vocabulary: those that most works have. */
    private static final int MOST = 30;

    @Inject
    ResourceFiltering filtering;

    @Inject
    ReferenceDirectory reference;

    @Inject
    CityDirectory cities;

    ResourceFacets facets(
            Counts counts, boolean complete, ResourceFilters given, ResourceFilter filter, Language language) {
        List<FacetView> facets = new ArrayList<>();
        for (String name : List.of(
                ResourceFiltering.TYPE,
                ResourceFiltering.LANGUAGE,
                ResourceFiltering.TOPIC,
                ResourceFiltering.PUBLISHER,
                ResourceFiltering.LICENCE,
                ResourceFiltering.COUNTRY)) {
            facets.add(facet(name, chosen(given, name), counts.of(name), language));
        }
        facets.add(cityFacet(filter.cities(), counts.of(ResourceFiltering.CITY), language));
        Map<String, Long> years = new TreeMap<>(Comparator.reverseOrder());
        years.putAll(counts.of(ResourceFilter.YEAR));
        facets.add(FacetView.of(
                ResourceFilter.YEAR, List.copyOf(years.keySet()), List.of(), years, UnaryOperator.identity()));
        return new ResourceFacets(counts.total(), complete, facets);
    }

    private FacetView facet(String name, List<String> chosen, Map<String, Long> counts, Language language) {
        List<String> known = filtering.known(name, language);
        return FacetView.of(
                name,
                known == null ? most(counts, chosen) : known,
                chosen,
                counts,
                code -> label(name, code, language));
    }

    private static List<String> chosen(ResourceFilters given, String name) {
        List<?> values = switch (name) {
            case ResourceFiltering.TYPE -> given.type;
            case ResourceFiltering.LANGUAGE -> given.language;
            case ResourceFiltering.TOPIC -> given.topic;
            case ResourceFiltering.PUBLISHER -> given.publisher;
            case ResourceFiltering.LICENCE -> given.licence;
            default -> given.country;
        };
        return values == null
                ? List.of()
                : values.stream().map(Object::toString).distinct().toList();
    }

    private String label(String name, String code, Language language) {
        return switch (name) {
            case ResourceFiltering.TYPE -> ResourceWords.kind(ResourceKind.valueOf(code), language);
            case ResourceFiltering.LANGUAGE -> ResourceWords.language(code, language);
            case ResourceFiltering.TOPIC ->
                reference.cluster(code, language).orElseThrow().name().text();
            case ResourceFiltering.LICENCE ->
                reference.licence(code, language).orElseThrow().name().text();
            case ResourceFiltering.COUNTRY ->
                reference.country(code, language).orElseThrow().name().text();
            default -> code;
        };
    }

    /** Works know their cities by id, callers by slug. */
    private FacetView cityFacet(List<String> chosen, Map<String, Long> byId, Language language) {
        List<String> ids = most(byId, List.of());
        Map<UUID, CityRef> refs = ids.isEmpty()
                ? Map.of()
                : cities.byIds(ids.stream().map(UUID::fromString).toList(), language);
        Map<String, Long> counts = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        refs.forEach((id, city) -> {
            counts.put(city.slug(), byId.getOrDefault(id.toString(), 0L));
            names.put(city.slug(), city.name());
        });
        return FacetView.of(
                ResourceFiltering.CITY, most(counts, chosen), chosen, counts, slug -> names.getOrDefault(slug, slug));
    }

    private static List<String> most(Map<String, Long> counts, List<String> chosen) {
        Stream<String> largest = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey);
        return Stream.concat(largest, chosen.stream()).distinct().toList();
    }
}
