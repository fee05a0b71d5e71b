package org.learningcities.teams;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.ConfidentialData;

/** Why the secretariat takes a team over. */
@ConfidentialData
@Schema(name = "TakeOver", description = "Why the secretariat takes a team over.")
record TakeOver(
        @Schema(
                description =
                        "Why, 3 to 500 characters; coordinators read it in the history. Name no persons: it stays for ever.",
                examples = "The coordinator has left the town hall, nobody else can be reached")
        @NotNull
        @Size(min = 3, max = 500)
        String reason) {}
