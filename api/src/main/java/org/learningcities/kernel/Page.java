package org.learningcities.kernel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. A kernel filter adds {@code Link: rel="next"}. */
@PublicData
public record Page<T>(
        @Schema(description = "The rows of this page, in the order asked for.")
        List<T> items,

        @Schema(description = "Cursor of the next page; absent on the last one.") @Nullable
        String next,

        @Schema(description = "Number of rows on all pages; only with `count=true`.", examples = "364") @Nullable
        Long total) {

    /** A list that fits on one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }
}
