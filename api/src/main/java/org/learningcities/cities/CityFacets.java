package org.learningcities.cities;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PublicData;

@PublicData
@Schema(name = "CityFacets", description = "How many cities each further filter would leave.")
record CityFacets(
        @Schema(description = "Cities that the filters leave now.", minimum = "0", examples = "364")
        long total,

        @Schema(description = "The facets, each named after its filter and counted without it.")
        List<FacetView> facets) {

    @PublicData
    @Schema(name = "Facet", description = "The values of one filter.")
    record FacetView(
            @Schema(description = "Name of the filter; `population` and `memberSince` are ranges.", examples = "region")
            String name,

            @Schema(description = "Values that at least one city has, and those that are chosen.")
            List<ValueView> values) {}

    @PublicData
    @Schema(name = "FacetValue", description = "A value of a filter with the number of cities behind it.")
    record ValueView(
            @Schema(
                    description =
                            "The value as the filter takes it. A range is `from-to` with either end open, or one year.",
                    examples = "ARB")
            String value,

            @Schema(description = "Its name in the caller's language.", examples = "Arab States")
            String label,

            @Schema(description = "Cities that the list shows when this value is the only one chosen.", minimum = "0")
            long count) {}
}
