package org.learningcities.resources;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of a list with its order. */
class ResourceListParams extends ResourceFilters {
    @QueryParam("sort")
    @Parameter(
            description =
                    "Order; `-` turns it round. `relevance` is the default when `q` is given: works whose title fits stand first, then the newest; it"
                            + " orders the newest 2,000 that fit. Otherwise `-year`. `title` is in the alphabetical order of the caller's language."
                            + " Unknown years stand last.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"relevance", "title", "-title", "year", "-year", "added", "-added"}),
            example = "-year")
    @Nullable
    ResourceSort sort;
}
