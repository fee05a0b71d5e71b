package org.learningcities.cities;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of a list with its order and what it embeds. */
class CityListParams extends CityFilters {
    @QueryParam("sort")
    @Parameter(
            description =
                    "Order; `-` turns it round. `relevance` is the default when `q` is given, otherwise `name` in the alphabetical order of the"
                            + " caller's language. Unknown numbers stand last.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "relevance",
                                "name",
                                "-name",
                                "memberSince",
                                "-memberSince",
                                "population",
                                "-population"
                            }),
            example = "-memberSince")
    @Nullable
    CitySort sort;

    @QueryParam("expand")
    @Parameter(
            description =
                    "What to embed in each city, separated by commas: `membership` (periods with sources), `clusters` (roles in clusters),"
                            + " `focalAreas` (with names and features). One level deep; files do not embed.",
            example = "membership,focalAreas")
    @Nullable
    String expand;
}
