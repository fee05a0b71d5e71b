package org.learningcities.cities;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PublicData;
import org.learningcities.lists.FacetView;

@PublicData
@Schema(name = "CityFacets", description = "How many cities each further filter would leave.")
record CityFacets(
        @Schema(description = "Cities that the filters leave now.", minimum = "0", examples = "364")
        long total,

        @Schema(description = "The facets, each named after its filter and counted without it.")
        List<FacetView> facets) {}
