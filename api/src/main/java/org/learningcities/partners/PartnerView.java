package org.learningcities.partners;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;
import org.learningcities.kernel.Versioned;

@ConfidentialData
@Schema(name = "Partner", description = "A partner system as it is registered: a program that calls in its own name.")
record PartnerView(
        @Schema(
                description = "Id of the registration, a UUID of version 7.",
                examples = "0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f")
        String id,

        @Schema(description = "Client id with which it signs in at Keycloak.", examples = "demo-partner")
        String clientId,

        @Schema(description = "Name, as the history shows it.", examples = "Open data portal of Medellín")
        String name,

        @PersonalData
        @Schema(description = "E-mail address of those who run it.", examples = "opendata@example.org")
        @Nullable
        String contact,

        @Schema(description = "The one city that it acts for; absent for one that only reads what is public.") @Nullable
        CityRef city,

        @Schema(description = "What it may ask for, in the order of the alphabet.", examples = "[\"cities:read\"]")
        List<String> scopes,

        @Schema(
                description =
                        "Requests a minute that it may make; absent where the limit for all partner systems holds.",
                minimum = "1",
                examples = "600")
        @Nullable
        Integer requestsPerMinute,

        @Schema(description = "What follows from its dates; more may be added.", examples = "ACTIVE")
        PartnerState state,

        @Schema(description = "Moment from which it may call, RFC 3339 in UTC.")
        OffsetDateTime from,

        @Schema(description = "Moment at which that ends, RFC 3339 in UTC; absent while no end is set.") @Nullable
        OffsetDateTime to,

        @Schema(description = "What the caller may do with it, and where not, why.")
        List<PartnerAction> actions,

        @Schema(
                description = "Version of the registration, as in the ETag; a change names it.",
                minimum = "1",
                examples = "1")
        int version)
        implements Versioned {

    @ConfidentialData
    @Schema(name = "PartnerAction", description = "Something that can be done with a partner system.")
    record PartnerAction(
            @Schema(
                    description = "The action; more may be added.",
                    enumeration = {"change", "end"})
            String action,

            @Schema(description = "Whether the caller may do it now.")
            boolean allowed,

            @Schema(
                    description =
                            "Why not: secretariat-needed, coordinator-needed or partner-ended; more may be added. Absent where it is allowed.",
                    examples = "secretariat-needed")
            @Nullable
            String why) {
        static PartnerAction of(String action, @Nullable String why) {
            return new PartnerAction(action, why == null, why);
        }
    }
}
