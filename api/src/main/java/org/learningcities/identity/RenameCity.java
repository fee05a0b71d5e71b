package org.learningcities.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(name = "RenameCity", description = "A new name of a city, and why.")
record RenameCity(
        @Schema(description = "The new name.") @NotNull @Valid
        NewName to,

        @Schema(
                description = "Why, 3 to 500 characters; it stays in the history of the city.",
                examples = "Decree of the city council")
        @NotNull
        @Size(min = 3, max = 500)
        String reason,

        @Schema(
                description =
                        "Version of the identity that the caller has seen; when it has changed since, the answer is 412. Absent: whatever is there.",
                examples = "7")
        @Nullable
        Integer version) {}
