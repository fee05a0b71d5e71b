package org.learningcities.cities;

import java.util.List;

/**
 * State of a period of membership that the public may see. A city that awaits its announcement is nobody's business yet,
 * so {@code PENDING_ANNOUNCEMENT} stays in the database (business rule 9: no leak through counts, search or lists).
 */
enum MembershipState {
    ACTIVE,
    REPORT_OVERDUE,
    INACTIVE,
    LAPSED,
    WITHDRAWN,
    SUSPENDED;

    /** Members that count, and that lists show when nothing else is asked for (domain guide 2.4). */
    static final List<String> COUNTED = List.of(ACTIVE.name(), REPORT_OVERDUE.name());

    /** Of everything that is public. */
    static final List<String> PUBLIC = CityChoice.names(values());
}
