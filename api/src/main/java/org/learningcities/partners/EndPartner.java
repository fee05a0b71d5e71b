package org.learningcities.partners;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(
        name = "EndPartner",
        description = "The end of a partner system's rights, with a reason if there is one to give.")
record EndPartner(
        @Schema(
                description = "Why, for the history; at most 500 characters. Name no persons: it stays for ever.",
                examples = "The portal moves to another system")
        @Nullable
        @Size(max = 500)
        String reason) {}
