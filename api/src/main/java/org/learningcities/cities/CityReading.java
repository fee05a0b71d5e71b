package org.learningcities.cities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDetail.Expanded;
import org.learningcities.cities.CityFeature.LinkView;
import org.learningcities.cities.SimilarWording.SimilarCityView;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PageParams;
import org.learningcities.lists.Filters;
import org.learningcities.lists.Relatives;
import org.learningcities.lists.Slices;
import org.learningcities.lists.Slices.Slice;

/** What the public reads about cities, in the caller's language. */
@ApplicationScoped
class CityReading {
    @Inject
    Cities cities;

    @Inject
    FacetCounts counts;

    @Inject
    CityFiltering filtering;

    @Inject
    SummaryWording summaries;

    @Inject
    CityWording wording;

    @Inject
    FacetWording facets;

    @Inject
    SimilarWording similar;

    @Inject
    CityFormats formats;

    @Inject
    Relatives relatives;

    @Inject
    Slices slices;

    Page<CitySummary> page(CityListParams params, PageParams page, Language language) {
        CityFilter filter = filtering.check(params);
        Set<String> wanted = Filters.expansions(params.expand, CityExpansion.KNOWN);
        Slice<IndexedCity> part = slice(filter, params, page, language);
        Map<UUID, Expanded> more = wanted.isEmpty()
                ? Map.of()
                : cities.expanded(part.rows().stream().map(IndexedCity::id).toList(), filtering.today());
        return new Page<>(
                part.rows().stream()
                        .map(city -> {
                            CitySummary summary = summaries.summary(city, language);
                            Expanded parts = more.get(city.id());
                            return parts == null ? summary : summaries.expanded(summary, city, parts, wanted, language);
                        })
                        .toList(),
                part.next(),
                page.count() ? cities.count(filter) : null);
    }

    /** A page of features for maps. */
    CityFeature.Collection features(
            CityListParams params, PageParams page, UnaryOperator<String> address, Language language) {
        Slice<IndexedCity> part = slice(filtering.check(params), params, page, language);
        return new CityFeature.Collection(
                "FeatureCollection",
                CityProperties.ATTRIBUTION,
                part.rows().stream()
                        .map(city -> formats.feature(city, language))
                        .toList(),
                part.next() == null
                        ? null
                        : List.of(new LinkView("next", "application/geo+json", address.apply(part.next()))));
    }

    private Slice<IndexedCity> slice(CityFilter filter, CityListParams params, PageParams page, Language language) {
        CitySort sort = sort(params.sort, filter);
        String scope = "cities|" + language + "|" + sort + "|" + params.asOf + "|" + filter.withoutDay();
        return slices.slice(scope, page, (after, limit) -> cities.list(filter, sort, language, after, limit));
    }

    /** Without a search there is nothing to be relevant to, so the name decides. */
    static CitySort sort(@Nullable CitySort wanted, CityFilter filter) {
        if (wanted != null && (wanted != CitySort.RELEVANCE || filter.searches())) {
            return wanted;
        }
        return filter.searches() ? CitySort.RELEVANCE : CitySort.NAME;
    }

    CityFacets facets(CityFilters filters, Language language) {
        CityFilter filter = filtering.check(filters);
        return facets.facets(counts.of(filter), filter, language);
    }

    CityMap map(CityFilters filters, Language language) {
        return cities.map(filtering.check(filters), language);
    }

    /** A city by its name in addresses, if it is public. */
    Optional<CityView> city(String slug, Language language) {
        return city(slug, null, language);
    }

    /**
     * The same with what other features know about it.
     *
     * @param expand names of what is wanted, separated by commas
     */
    Optional<CityView> city(String slug, @Nullable String expand, Language language) {
        Set<String> wanted = Filters.expansions(expand, relatives.names(CityView.SCHEMA));
        return cities.detail(slug, filtering.today()).map(detail -> {
            UUID id = detail.city().id();
            Map<String, List<?>> related = wanted.isEmpty()
                    ? Map.of()
                    : relatives
                            .of(CityView.SCHEMA, wanted, List.of(id), language)
                            .getOrDefault(id, Map.of());
            return wording.view(detail, related, language);
        });
    }

    /**
     * Where a city is now that was asked for by a former name or by its id.
     *
     * @throws org.learningcities.kernel.Refusal not found, when there is no such city
     */
    String movedTo(String former) {
        return cities.movedTo(former, filtering.today()).orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    /** The cities to learn most with; empty when there is no city of that name. */
    Optional<Page<SimilarCityView>> similar(String slug, int limit, Language language) {
        List<Similarity> found = cities.similar(slug, filtering.today(), limit);
        return found.isEmpty() && cities.detail(slug, filtering.today()).isEmpty()
                ? Optional.empty()
                : Optional.of(Page.whole(found.stream()
                        .map(similarity -> similar.view(similarity, language))
                        .toList()));
    }
}
