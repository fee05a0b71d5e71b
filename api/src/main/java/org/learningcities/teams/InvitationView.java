package org.learningcities.teams;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.PersonalData;
import org.learningcities.kernel.Versioned;

/** An invitation as coordinators see it; the link in it is known to its recipient alone. */
@PersonalData
@Schema(name = "Invitation", description = "An invitation to the team that is still open.")
record InvitationView(
        @Schema(
                description = "Id of the invitation, a UUID of version 7.",
                examples = "0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f")
        String id,

        @Schema(description = "Version of the invitation; its entity tag is made of it.", examples = "1")
        int version,

        @Schema(description = "E-mail address that was invited.", examples = "nora@example.org")
        String email,

        @Schema(description = "What the invited person becomes.", examples = "TEAM_MEMBER")
        TeamRole role,

        @Schema(description = "Language of the mail, a BCP 47 tag.", examples = "es")
        String language,

        @Schema(description = "Name of the person who invited.", examples = "Lucia Monte (demo)") @Nullable
        String invitedBy,

        @Schema(description = "Moment of the invitation, RFC 3339 in UTC.")
        OffsetDateTime invitedAt,

        @Schema(description = "Moment at which the link stops working, RFC 3339 in UTC.")
        OffsetDateTime expiresAt)
        implements Versioned {}
