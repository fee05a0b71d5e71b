package org.learningcities.people;

/** How often a person wants an e-mail about what happened around them. */
enum Digest {
    DAILY,
    WEEKLY,
    NEVER
}
