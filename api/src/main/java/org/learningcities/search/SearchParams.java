package org.learningcities.search;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.lists.Filters;

/** What is looked for, as it comes in. */
class SearchParams {
    private static final int DEFAULT = 5;
    private static final int MOST = 50;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words in any of the six languages and any script: names, beginnings of them, or what something is about. Letter case and accents"
                            + " do not matter, and a slip of the fingers is forgiven. At most 200 characters; nothing is found for nothing.",
            schema = @Schema(type = SchemaType.STRING, maxLength = Filters.LONGEST_SEARCH),
            example = "alphabétisation")
    @Nullable
    String q;

    @QueryParam("group")
    @Parameter(description = "Only this group; repeat for any of several.", example = "cities")
    @Nullable
    List<String> group;

    @QueryParam("limit")
    @Parameter(
            description = "Most hits of each group, 1 to 50; a larger number is clamped to 50.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", defaultValue = "5"),
            example = "5")
    @Nullable
    Integer limit;

    int limit() {
        if (limit == null) {
            return DEFAULT;
        }
        if (limit < 1) {
            throw KernelProblem.INVALID_PARAMETER.problem().at("/query/limit", "too-small", 1);
        }
        return Math.min(limit, MOST);
    }
}
