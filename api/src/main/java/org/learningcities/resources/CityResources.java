package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.lists.Embedded;
import org.learningcities.lists.RelatedSource;

/** The newest works of a city, in its own answer. */
@ApplicationScoped
@Embedded(
        in = "City",
        as = "resources",
        of = ResourceSummary.class,
        description =
                "Works of the library that are about the city, come from it or were adopted in it, the newest first.")
class CityResources implements RelatedSource {
    @Inject
    Works works;

    @Inject
    ResourceWording wording;

    @Override
    public Map<UUID, List<ResourceSummary>> of(Collection<UUID> ids, int limit, Language language) {
        Map<UUID, List<Work>> found = works.ofCities(ids, limit);
        Map<UUID, CityRef> names =
                wording.names(found.values().stream().flatMap(List::stream).toList(), language);
        Map<UUID, List<ResourceSummary>> summaries = new HashMap<>();
        found.forEach((city, those) -> summaries.put(
                city,
                those.stream()
                        .map(work -> wording.summary(work, names, language))
                        .toList()));
        return summaries;
    }
}
