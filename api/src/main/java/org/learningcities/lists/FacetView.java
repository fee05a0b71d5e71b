package org.learningcities.lists;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PublicData;

@PublicData
@Schema(name = "Facet", description = "The values of one filter.")
public record FacetView(
        @Schema(description = "Name of the filter; of a range, its name without its ends.", examples = "region")
        String name,

        @Schema(description = "Values that at least one row has, and those that are chosen.")
        List<ValueView> values) {

    @PublicData
    @Schema(name = "FacetValue", description = "A value of a filter with the number of rows behind it.")
    public record ValueView(
            @Schema(
                    description =
                            "The value as the filter takes it. A range is `from-to` with either end open, or one year.",
                    examples = "ARB")
            String value,

            @Schema(description = "Its name in the caller's language.", examples = "Arab States")
            String label,

            @Schema(description = "Rows that the list shows when this value is the only one chosen.", minimum = "0")
            long count) {}

    /**
     * The values in the order of their vocabulary: those that a row has, and those that are chosen.
     *
     * @param known all values there are
     * @param label the name of a value
     */
    public static FacetView of(
            String name,
            List<String> known,
            List<String> chosen,
            Map<String, Long> counts,
            UnaryOperator<String> label) {
        return new FacetView(
                name,
                known.stream()
                        .filter(code -> counts.containsKey(code) || chosen.contains(code))
                        .map(code -> new ValueView(code, label.apply(code), counts.getOrDefault(code, 0L)))
                        .toList());
    }
}
