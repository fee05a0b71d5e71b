package org.learningcities.teams;

/** What became of an invitation. */
enum InvitationState {
    OPEN,
    ACCEPTED,
    REVOKED,
    EXPIRED,
    /** The link is not one of ours: cut short on its way, or made up. */
    UNKNOWN
}
