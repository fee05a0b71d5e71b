package org.learningcities.contacts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PersonalData;

/** All contacts of a city, in place of those that were there. */
@PersonalData
@Schema(description = "All contacts of a city, in place of those that were there.")
record ChangeContacts(
        @Schema(description = "The contacts in the order in which they are shown, at most 12.") @NotNull @Size(max = 12)
        List<@Valid @NotNull Contact> contacts) {}
