package org.learningcities.profiles;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(name = "OpenForSupport", description = "Why somebody of the secretariat looks into a draft.")
record OpenForSupport(
        @Schema(
                description = "Why, 3 to 500 characters; the team reads it in the history of its city.",
                examples = "The coordinator asked for help by mail")
        @NotNull
        @Size(min = 3, max = 500)
        String reason) {}
