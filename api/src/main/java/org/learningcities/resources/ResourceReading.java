package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PageParams;
import org.learningcities.lists.Slices;
import org.learningcities.lists.Slices.Slice;

/** What the public reads about works, in the caller's language. */
@ApplicationScoped
class ResourceReading {
    @Inject
    Works works;

    @Inject
    ResourceFiltering filtering;

    @Inject
    ResourceWording wording;

    @Inject
    ResourceFacetWording facets;

    @Inject
    Slices slices;

    Page<ResourceSummary> page(ResourceListParams params, PageParams page, Language language) {
        ResourceFilter filter = filtering.check(params);
        ResourceSort sort = sort(params.sort, filter);
        String scope = "resources|" + language + "|" + sort + "|" + filter.scope();
        Slice<Work> part =
                slices.slice(scope, page, (after, limit) -> works.list(filter, sort, language, after, limit));
        List<ResourceSummary> rows = wording.summaries(part.rows(), language);
        return new Page<>(rows, part.next(), page.count() ? works.count(filter) : null);
    }

    /** Without a search there is nothing to be relevant to, so the newest stand first. */
    static ResourceSort sort(@Nullable ResourceSort wanted, ResourceFilter filter) {
        if (wanted != null && (wanted != ResourceSort.RELEVANCE || filter.searches())) {
            return wanted;
        }
        return filter.searches() ? ResourceSort.RELEVANCE : ResourceSort.YEAR_DOWN;
    }

    ResourceFacets facets(ResourceFilters given, Language language) {
        ResourceFilter filter = filtering.check(given);
        return facets.facets(works.facets(filter), works.countsAll(filter), given, filter, language);
    }

    /**
     * A work by its name in addresses.
     *
     * @throws org.learningcities.kernel.Refusal not found, when there is none
     */
    Work work(String slug) {
        return works.bySlug(slug).orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    ResourceView view(String slug, Language language) {
        return wording.view(work(slug), language);
    }
}
