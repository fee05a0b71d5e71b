package org.learningcities.teams;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;

/** The team of a city as the caller may see it. */
@PersonalData
@Schema(
        name = "Team",
        description =
                "The team of a city. The National Commission of its country sees the coordinators alone, and no actions.")
record TeamView(
        @Schema(description = "The city that the team looks after.")
        CityRef city,

        @Schema(description = "Who belongs to it at this moment, coordinators first.")
        List<Member> members,

        @Schema(
                description =
                        "Invitations that are still open, the newest first; for coordinators and the secretariat only.")
        List<InvitationView> invitations,

        @Schema(description = "What the caller may do with the team, and where not, why.")
        List<ActionView> actions) {

    @PersonalData
    @Schema(name = "TeamMember", description = "Somebody who belongs to the team.")
    record Member(
            @Schema(description = "The person.") PersonView person,

            @Schema(description = "What the person is in the team.", examples = "COORDINATOR")
            TeamRole role,

            @Schema(description = "Moment from which the role is held, RFC 3339 in UTC.")
            OffsetDateTime since,

            @Schema(description = "Whether this is the caller.")
            boolean you,

            @Schema(description = "What the caller may do with this member, and where not, why.")
            List<ActionView> actions) {}

    @PersonalData
    @Schema(name = "TeamPerson", description = "A person of a team, as the team and the secretariat know them.")
    record PersonView(
            @Schema(
                    description = "Id of the person, a UUID of version 7.",
                    examples = "0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f")
            String id,

            @Schema(description = "Name as the account has it.", examples = "Lucia Monte (demo)")
            String name,

            @Schema(
                    description = "E-mail address as the account has it.",
                    examples = "coordinator-medellin@example.org")
            @Nullable
            String email) {}

    @ConfidentialData
    @Schema(name = "TeamAction", description = "Something that can be done with a team or one of its members.")
    record ActionView(
            @Schema(
                    description =
                            "The action, last part of its address: invite, leave, hand-over, take-over, promote, demote"
                                    + " or remove; more may be added.",
                    examples = "hand-over")
            String action,

            @Schema(description = "Whether the caller may do it now.")
            boolean allowed,

            @Schema(
                    description = "Why not: coordinator-needed, secretariat-needed, not-a-member, last-coordinator,"
                            + " role-held-already or nobody-to-follow; more may be added.",
                    examples = "last-coordinator")
            @Nullable
            String why) {}
}
