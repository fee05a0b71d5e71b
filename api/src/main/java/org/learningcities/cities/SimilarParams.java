package org.learningcities.cities;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;

/** How many similar cities are wanted. */
class SimilarParams {
    private static final int DEFAULT = 6;
    private static final int MOST = 24;

    @QueryParam("limit")
    @Parameter(
            description = "How many cities, 1 to 24; a larger number is clamped to 24.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", defaultValue = "6"),
            example = "6")
    @Nullable
    Integer limit;

    int limit() {
        if (limit != null && limit < 1) {
            throw KernelProblem.INVALID_PARAMETER.problem().at("/query/limit", "too-small", 1);
        }
        return limit == null ? DEFAULT : Math.min(limit, MOST);
    }
}
