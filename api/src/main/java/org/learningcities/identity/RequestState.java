package org.learningcities.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a request stands. Every state but the first is final. */
@Schema(
        name = "IdentityRequestState",
        description =
                "REQUESTED: waits for the secretariat. ACCEPTED: done as asked. DECLINED: with a reason. WITHDRAWN: taken back by the team.")
enum RequestState {
    REQUESTED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
