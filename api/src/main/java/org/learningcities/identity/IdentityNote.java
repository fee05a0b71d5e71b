package org.learningcities.identity;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(name = "IdentityNote", description = "A word on why, if there is one to give.")
record IdentityNote(
        @Schema(
                description = "Why, at most 500 characters; team and secretariat read it.",
                examples = "Checked in the official gazette")
        @Nullable
        @Size(max = 500)
        String reason) {}
