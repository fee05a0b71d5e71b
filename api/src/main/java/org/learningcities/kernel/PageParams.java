package org.learningcities.kernel;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The paging parameters that every list takes ({@code @BeanParam}). */
public class PageParams {
    /** Rows of a page when the caller does not say. */
    public static final int DEFAULT_LIMIT = 25;

    /** Most rows a page can have; a larger wish is clamped. */
    public static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @Parameter(
            description = "Rows of a page, 1 to 200; a larger number is clamped to 200.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", defaultValue = "25"),
            example = "25")
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: the value of `next` of the page before. Opaque and signed.")
    @Nullable
    String cursor;

    @QueryParam("count")
    @Parameter(description = "Whether to answer `total`, the number of rows on all pages.", example = "true")
    @Nullable
    Boolean count;

    /** Rows wanted, between 1 and {@value #MAX_LIMIT}. */
    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit < 1) {
            throw KernelProblem.INVALID_PARAMETER.problem().at("/query/limit", "too-small", 1);
        }
        return Math.min(limit, MAX_LIMIT);
    }

    /** Whether the caller asked for pages, where an answer can do without them. */
    public boolean isUsed() {
        return limit != null || cursor != null;
    }

    public @Nullable String cursor() {
        return cursor;
    }

    public boolean count() {
        return Boolean.TRUE.equals(count);
    }
}
