package org.learningcities.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(name = "EndCity", description = "That a city merges, splits or is absorbed, and what becomes of what it had.")
record EndCity(
        @Schema(description = "What happens.") @NotNull SuccessionKind kind,

        @Schema(
                description =
                        "First day on which the successors stand in its place: not after today, and after its newest period of membership began.",
                examples = "2026-01-01")
        @NotNull
        LocalDate on,

        @Schema(
                description =
                        "The cities that stand in its place, by their names in addresses: one for a merger or an absorption, 2 to 20 for a split.",
                examples = "[\"bogota-co\"]")
        @NotNull
        @Size(min = 1, max = 20)
        List<@NotNull @Size(max = 200) String> successors,

        @Schema(
                description =
                        "The successor that continues the membership, which one that is a member already does not need; absent: it ends.",
                examples = "bogota-co")
        @Nullable
        @Size(max = 200)
        String membershipTo,

        @Schema(
                description =
                        "The successor that the people of the team work for from now on; absent: their roles end.",
                examples = "bogota-co")
        @Nullable
        @Size(max = 200)
        String teamTo,

        @Schema(
                description = "Why, 3 to 500 characters; it stays in the history of all cities concerned.",
                examples = "Law on the merger of municipalities")
        @NotNull
        @Size(min = 3, max = 500)
        String reason,

        @Schema(
                description =
                        "Version of the identity that the caller has seen; when it has changed since, the answer is 412. Absent: whatever is there.",
                examples = "7")
        @Nullable
        Integer version) {}
