package org.learningcities.cities;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * State of a period of membership that the public may see. A city that awaits its announcement is nobody's business yet,
 * so {@code PENDING_ANNOUNCEMENT} stays in the database (business rule 9: no leak through counts, search or lists).
 */
@Schema(
        description =
                "State of a membership. ACTIVE and REPORT_OVERDUE count; INACTIVE is put aside until a report comes; LAPSED and WITHDRAWN are former members; SUSPENDED rests.")
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
