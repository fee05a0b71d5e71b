package org.learningcities.teams;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;

/** To whom a coordinator passes the role on. */
@ConfidentialData
@Schema(name = "HandOver", description = "To whom a coordinator passes the role on.")
record HandOver(
        @PersonalData
        @Schema(
                description = "Id of the successor, who belongs to the team already.",
                examples = "0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f")
        @NotNull
        @Size(max = 36)
        String successor,

        @Schema(
                description =
                        "Why, 3 to 500 characters, for the history of the team. Name no persons: it stays for ever.",
                examples = "New tasks in the town hall")
        @NotNull
        @Size(min = 3, max = 500)
        String reason,

        @Schema(description = "Whether the caller stays in the team as a member; without it, the caller leaves.")
        @Nullable
        Boolean stay) {

    boolean stays() {
        return Boolean.TRUE.equals(stay);
    }
}
