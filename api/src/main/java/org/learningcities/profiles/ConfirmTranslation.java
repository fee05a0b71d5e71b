package org.learningcities.profiles;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(name = "ConfirmTranslation", description = "A published translation that is right as it stands.")
record ConfirmTranslation(
        @Schema(
                description = "The translation: a JSON pointer out of `staleTranslations`, at most 100 characters.",
                examples = "/summary/fr")
        @NotNull
        @Size(max = 100)
        String field) {}
