package org.learningcities.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.identity.IdentityView.ActionView;
import org.learningcities.people.Standing;

/** A request as it is stored, and what may become of it. */
record IdentityRequest(
        UUID id,
        UUID city,
        Wanted wanted,
        String reason,
        @Nullable String evidence,
        RequestState state,
        UUID requestedBy,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        int version) {

    /** Decided once; whoever comes later hears so. */
    void canBeDecided() {
        if (state != RequestState.REQUESTED) {
            throw IdentityProblem.REQUEST_DECIDED.problem();
        }
    }

    IdentityRequestView view(CityRef where, @Nullable String by, Standing standing) {
        return new IdentityRequestView(
                id.toString(),
                version,
                where,
                wanted,
                state,
                reason,
                evidence,
                by,
                requestedAt.atOffset(ZoneOffset.UTC),
                decidedAt == null ? null : decidedAt.atOffset(ZoneOffset.UTC),
                decisionReason,
                actions(standing));
    }

    private List<ActionView> actions(Standing standing) {
        String decided = state == RequestState.REQUESTED ? null : "request-decided";
        String decide = standing.isSecretariat() ? decided : "secretariat-needed";
        String withdraw = standing.actsFor(city) ? decided : "not-a-member";
        return List.of(
                ActionView.of("accept", decide), ActionView.of("decline", decide), ActionView.of("withdraw", withdraw));
    }
}
