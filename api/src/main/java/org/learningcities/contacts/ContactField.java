package org.learningcities.contacts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PersonalData;

/** One field of a contact and who may see it. */
@PersonalData
@Schema(description = "One field of a contact and who may see it.")
record ContactField(
        @Schema(description = "The text itself; which form it has depends on the field.", examples = "+57 604 555 0100")
        @NotNull
        @Size(min = 1, max = 500)
        String value,

        @Schema(description = "Who may see it.", examples = "MEMBERS") @NotNull
        SeenBy seenBy) {}
