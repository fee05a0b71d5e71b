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
import org.learningcities.cities.Cities.Listed;
import org.learningcities.cities.CityDetail.Expanded;
import org.learningcities.cities.CityFeature.LinkView;
import org.learningcities.cities.SimilarWording.SimilarCityView;
import org.learningcities.kernel.Cursors;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PageParams;

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
    Cursors cursors;

    Page<CitySummary> page(CityListParams params, PageParams page, Language language) {
        Part part = part(params, page, language);
        Set<CityExpansion> wanted = CityExpansion.of(params.expand);
        Map<UUID, Expanded> more = wanted.isEmpty() ? Map.of() : cities.expanded(part.ids(), filtering.today());
        return new Page<>(
                part.cities().stream()
                        .map(city -> {
                            CitySummary summary = summaries.summary(city, language);
                            Expanded parts = more.get(city.id());
                            return parts == null ? summary : summaries.expanded(summary, city, parts, wanted, language);
                        })
                        .toList(),
                part.next(),
                page.count() ? cities.count(part.filter()) : null);
    }

    /** A page of features for maps. */
    CityFeature.Collection features(
            CityListParams params, PageParams page, UnaryOperator<String> address, Language language) {
        Part part = part(params, page, language);
        return new CityFeature.Collection(
                "FeatureCollection",
                CityProperties.ATTRIBUTION,
                part.cities().stream()
                        .map(city -> formats.feature(city, language))
                        .toList(),
                part.next() == null
                        ? null
                        : List.of(new LinkView("next", "application/geo+json", address.apply(part.next()))));
    }

    /** The cities of one page, and where the next one begins. */
    private record Part(
            CityFilter filter,
            List<IndexedCity> cities,
            @Nullable String next) {
        List<UUID> ids() {
            return cities.stream().map(IndexedCity::id).toList();
        }
    }

    private Part part(CityListParams params, PageParams page, Language language) {
        CityFilter filter = filtering.check(params);
        CitySort sort = sort(params.sort, filter);
        String scope = "cities|" + language + "|" + sort + "|" + params.asOf + "|" + filter.withoutDay();
        List<String> after = page.cursor() == null ? null : List.copyOf(cursors.read(scope, page.cursor()));
        List<Listed> found = cities.list(filter, sort, language, after, page.limit() + 1);
        List<Listed> shown = found.subList(0, Math.min(found.size(), page.limit()));
        return new Part(
                filter,
                shown.stream().map(Listed::city).toList(),
                found.size() > shown.size()
                        ? cursors.write(scope, shown.getLast().place())
                        : null);
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
        return cities.detail(slug, filtering.today()).map(detail -> wording.view(detail, language));
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
