package org.learningcities.identity;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.identity.IdentityView.ActionView;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;
import org.learningcities.kernel.Versioned;

@ConfidentialData
@Schema(
        name = "IdentityRequest",
        description = "A request of a city's team to change the legal identity of the city, and what became of it.")
record IdentityRequestView(
        @Schema(
                description = "Id of the request, a UUID of version 7.",
                examples = "0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f")
        String id,

        @Schema(description = "Version of the request.", minimum = "1", examples = "1")
        int version,

        @Schema(description = "The city, at its present address.")
        CityRef city,

        @Schema(description = "What is asked for.") Wanted wanted,

        @Schema(description = "Where it stands.") RequestState state,

        @Schema(description = "Why it is asked for.", examples = "Decree of the city council")
        String reason,

        @Schema(description = "Address of a text that shows it.", format = "uri") @Nullable
        String evidence,

        @PersonalData
        @Schema(description = "Name of the person who asked; absent when the person asked to be forgotten.")
        @Nullable
        String requestedBy,

        @Schema(description = "When it was asked, RFC 3339 in UTC.")
        OffsetDateTime requestedAt,

        @Schema(description = "When it was decided or taken back, RFC 3339 in UTC; absent while it waits.") @Nullable
        OffsetDateTime decidedAt,

        @Schema(description = "Why it was decided so, as the secretariat or the team put it.") @Nullable
        String decisionReason,

        @Schema(description = "What the caller may do with it, and where not, why.")
        List<ActionView> actions)
        implements Versioned {}
