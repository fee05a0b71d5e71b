package org.learningcities.teams;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;

/** A change with or without a word on why. */
@ConfidentialData
@Schema(name = "WithReason", description = "A change of the team, with a reason if there is one to give.")
record WithReason(
        @Schema(
                description =
                        "Why, for the history of the team; at most 500 characters. Name no persons: it stays for ever.",
                examples = "New tasks in the town hall")
        @Nullable
        @Size(max = 500)
        String reason) {}
