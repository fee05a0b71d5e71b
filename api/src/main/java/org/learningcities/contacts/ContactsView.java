package org.learningcities.contacts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;
import org.learningcities.kernel.PublicData;
import org.learningcities.kernel.Versioned;

/** The contacts of a city as the caller may see them. */
@PersonalData
@Schema(name = "CityContacts", description = "The contacts of a city, as the caller may see them.")
record ContactsView(
        @Schema(
                description =
                        "Ways to reach the city, in its own order; those of which the caller sees nothing are left out.")
        List<Contact> contacts,

        @Schema(description = "Row version, part of the ETag.", examples = "3") @PublicData
        int version,

        @Schema(description = "What the caller may do here, and where not, why; empty for visitors.") @ConfidentialData
        List<ActionView> actions)
        implements Versioned {

    @ConfidentialData
    @Schema(name = "CityContactAction", description = "Something that can be done with the contacts of a city.")
    record ActionView(
            @Schema(description = "The action: change; more may be added.", examples = "change")
            String action,

            @Schema(description = "Whether the caller may do it now.")
            boolean allowed,

            @Schema(description = "Why not: team-needed; more may be added.", examples = "team-needed") @Nullable
            String reason) {}
}
