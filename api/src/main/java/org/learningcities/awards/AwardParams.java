package org.learningcities.awards;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of laureates, as they come in. */
class AwardParams {
    @QueryParam("year")
    @Parameter(description = "Year of the round; repeat for any of several.", example = "2024")
    @Nullable
    List<String> year;

    @QueryParam("country")
    @Parameter(
            description = "ISO 3166-1 alpha-2 code of the laureate's country; repeat for any of several.",
            example = "IE")
    @Nullable
    List<String> country;

    @QueryParam("region")
    @Parameter(description = "Region of UNESCO of the laureate's country; repeat for any of several.", example = "ENA")
    @Nullable
    List<String> region;
}
