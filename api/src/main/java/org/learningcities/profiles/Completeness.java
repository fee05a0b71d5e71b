package org.learningcities.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(name = "Completeness", description = "How much of a profile is filled in.")
record Completeness(
        @Schema(description = "Number of parts that are filled in.", minimum = "0", examples = "7")
        int done,

        @Schema(description = "Number of parts.", minimum = "0", examples = "10")
        int total,

        @Schema(
                description =
                        "The part to fill in next: a JSON pointer into the profile; absent when nothing is missing.",
                examples = "/population")
        @Nullable
        String next) {

    /** What visitors look for first stands first. */
    private static final List<String> PARTS = List.of(
            "/summary",
            "/focalAreas",
            "/description",
            "/expertise",
            "/challenges",
            "/website",
            "/strategy/title",
            "/features",
            "/population",
            "/mayor");

    static Completeness of(SortedMap<String, JsonNode> fields) {
        List<String> missing = PARTS.stream()
                .filter(part -> fields.keySet().stream().noneMatch(field -> Fields.covers(part, field)))
                .toList();
        return new Completeness(
                PARTS.size() - missing.size(), PARTS.size(), missing.isEmpty() ? null : missing.getFirst());
    }
}
