package org.learningcities.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(name = "WantedIdentity", description = "A change of a city's identity: a new name or a correction.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Wanted(
        @Schema(description = "The new name; absent for a correction.") @Nullable
        NewName rename,

        @Schema(description = "What is to be put right; absent for a new name.") @Nullable
        Correction correction) {}
