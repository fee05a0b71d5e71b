package org.learningcities.cities;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.PublicData;

@PublicData
@Schema(
        name = "CityMapColumns",
        description = "All matching cities as columns: the same place in each array belongs to the same city.")
record CityMap(
        @Schema(description = "Number of cities, the length of each array.", minimum = "0")
        int count,

        @Schema(description = "Names in addresses.") List<String> slugs,

        @Schema(description = "Names in the caller's language.")
        List<String> names,

        @Schema(description = "Latitudes in degrees, four decimals.")
        List<Double> lats,

        @Schema(description = "Longitudes in degrees, four decimals.")
        List<Double> lons,

        @Schema(description = "Countries, ISO 3166-1 alpha-2.")
        List<String> countries,

        @Schema(description = "Regions of UNESCO.") List<String> regions,

        @Schema(description = "Years of the first admission; null where it is not known.")
        List<@Nullable Integer> since,

        @Schema(description = "States of the membership.") List<String> states) {}
