package org.learningcities.partners;

/** What follows from the dates of a registration. */
enum PartnerState {
    PLANNED,
    ACTIVE,
    ENDED
}
