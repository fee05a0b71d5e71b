package org.learningcities.resources;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PublicData;
import org.learningcities.lists.FacetView;

@PublicData
@Schema(name = "ResourceFacets", description = "How many works each further filter would leave.")
record ResourceFacets(
        @Schema(description = "Works that were counted and that the filters leave now.", minimum = "0", examples = "93")
        long total,

        @Schema(
                description =
                        "Whether all works were counted. Counting ends at the newest 50,000 that fit the search; then every number is a lower bound.")
        boolean complete,

        @Schema(
                description =
                        "The facets, each named after its filter and counted without it. Publishers and cities: the 30 with most works, and those chosen.")
        List<FacetView> facets) {}
