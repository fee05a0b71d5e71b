package org.learningcities.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(
        name = "RequestIdentityChange",
        description = "What the team of a city asks the secretariat for: a new name or a correction, one of the two.")
record RequestIdentityChange(
        @Schema(description = "The new name.") @Nullable @Valid
        NewName rename,

        @Schema(description = "What is to be put right about country or place.") @Nullable @Valid
        Correction correction,

        @Schema(
                description = "Why, 3 to 500 characters, for the secretariat and the history.",
                examples = "Decree of the city council")
        @NotNull
        @Size(min = 3, max = 500)
        String reason,

        @Schema(
                description = "Address of a text that shows it, http or https.",
                format = "uri",
                examples = "https://www.example.org/decree-12")
        @Nullable
        @Size(max = 500)
        String evidence) {

    Wanted wanted() {
        return new Wanted(rename, correction);
    }
}
