package org.learningcities.contacts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers at a contact. */
@Schema(description = "Who answers there; more may be added.")
enum ContactKind {
    OFFICE,
    COORDINATOR,
    MAYORS_OFFICE,
    PRESS,
    OTHER
}
