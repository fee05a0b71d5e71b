package org.learningcities.cities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.Cities.Listed;
import org.learningcities.kernel.Cursors;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PageParams;

/** What the public reads about cities, in the caller's language. */
@ApplicationScoped
class CityReading {
    private final Cities cities;
    private final FacetCounts counts;
    private final CityFiltering filtering;
    private final CityWording wording;
    private final FacetWording facets;
    private final Cursors cursors;

    @Inject
    CityReading(
            Cities cities,
            FacetCounts counts,
            CityFiltering filtering,
            CityWording wording,
            FacetWording facets,
            Cursors cursors) {
        this.cities = cities;
        this.counts = counts;
        this.filtering = filtering;
        this.wording = wording;
        this.facets = facets;
        this.cursors = cursors;
    }

    Page<CitySummary> page(CityFilters filters, @Nullable CitySort wanted, PageParams page, Language language) {
        CityFilter filter = filtering.check(filters);
        CitySort sort = sort(wanted, filter);
        String scope = "cities|" + language + "|" + sort + "|" + filters.asOf + "|" + filter.withoutDay();
        List<String> after = page.cursor() == null ? null : List.copyOf(cursors.read(scope, page.cursor()));
        List<Listed> found = cities.list(filter, sort, language, after, page.limit() + 1);
        List<Listed> shown = found.subList(0, Math.min(found.size(), page.limit()));
        return new Page<>(
                shown.stream()
                        .map(listed -> wording.summary(listed.city(), language))
                        .toList(),
                found.size() > shown.size()
                        ? cursors.write(scope, shown.getLast().place())
                        : null,
                page.count() ? cities.count(filter) : null);
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

    CityView city(String slug, Language language) {
        return cities.detail(slug, filtering.today())
                .map(detail -> wording.view(detail, language))
                .orElseThrow(KernelProblem.NOT_FOUND::problem);
    }
}
