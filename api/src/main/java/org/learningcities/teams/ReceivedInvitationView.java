package org.learningcities.teams;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.PersonalData;

/** An invitation as its link shows it. */
@PersonalData
@Schema(
        name = "ReceivedInvitation",
        description = "An invitation as whoever holds its link sees it; of an unknown link the state alone.")
record ReceivedInvitationView(
        @Schema(description = "Whether it can be accepted, and if not, why; more may be added.", examples = "OPEN")
        InvitationState state,

        @Schema(description = "The city whose team it is.") @Nullable
        CityRef city,

        @Schema(description = "What the person who accepts becomes.", examples = "TEAM_MEMBER") @Nullable
        TeamRole role,

        @Schema(description = "Name of the person who invited.", examples = "Lucia Monte (demo)") @Nullable
        String invitedBy,

        @Schema(description = "Moment at which the link stops working, RFC 3339 in UTC.") @Nullable
        OffsetDateTime expiresAt) {
    static final ReceivedInvitationView UNKNOWN =
            new ReceivedInvitationView(InvitationState.UNKNOWN, null, null, null, null);
}
