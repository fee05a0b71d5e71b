package org.learningcities.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(name = "DeclineIdentityRequest", description = "Why a request is declined.")
record DeclineIdentityRequest(
        @Schema(
                description = "Why, 3 to 500 characters; the team reads it.",
                examples = "The decree is not in force yet")
        @NotNull
        @Size(min = 3, max = 500)
        String reason) {}
