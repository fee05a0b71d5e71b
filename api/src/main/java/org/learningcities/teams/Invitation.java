package org.learningcities.teams;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;

/** An invitation as it is stored, and what follows from its dates. */
record Invitation(
        UUID id,
        UUID city,
        @Nullable String email,
        TeamRole role,
        String language,
        UUID invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        boolean accepted,
        boolean revoked,
        int version) {

    InvitationState state(Instant now) {
        if (accepted) {
            return InvitationState.ACCEPTED;
        }
        if (revoked) {
            return InvitationState.REVOKED;
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    /** Once, in time, and not when it was taken back. */
    void canBeAccepted(Instant now) {
        switch (state(now)) {
            case ACCEPTED -> throw TeamProblem.INVITATION_USED.problem();
            case REVOKED -> throw TeamProblem.INVITATION_REVOKED.problem();
            case EXPIRED -> throw TeamProblem.INVITATION_EXPIRED.problem();
            case OPEN, UNKNOWN -> {}
        }
    }

    InvitationView view(@Nullable String inviter) {
        return new InvitationView(
                id.toString(),
                version,
                String.valueOf(email),
                role,
                language,
                inviter,
                invitedAt.atOffset(ZoneOffset.UTC),
                expiresAt.atOffset(ZoneOffset.UTC));
    }

    ReceivedInvitationView received(CityRef where, @Nullable String inviter, InvitationState state) {
        return new ReceivedInvitationView(state, where, role, inviter, expiresAt.atOffset(ZoneOffset.UTC));
    }
}
