package org.learningcities.partners;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registration as it is stored. It is never deleted: its end is what ends the rights, at the next request. */
record Partner(
        UUID id,
        String clientId,
        String name,
        @Nullable String contact,
        @Nullable UUID city,
        List<String> scopes,
        @Nullable Integer requestsPerMinute,
        Instant from,
        @Nullable Instant to,
        int version) {

    PartnerState state(Instant now) {
        if (to != null && !now.isBefore(to)) {
            return PartnerState.ENDED;
        }
        return now.isBefore(from) ? PartnerState.PLANNED : PartnerState.ACTIVE;
    }

    /** What has ended stays as it was; whoever wants it back registers it anew. */
    void canChange(Instant now) {
        if (state(now) == PartnerState.ENDED) {
            throw PartnerProblem.PARTNER_ENDED.problem();
        }
    }
}
