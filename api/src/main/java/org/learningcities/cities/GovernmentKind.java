package org.learningcities.cities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kinds of local government among the members (domain guide 1.4). */
@Schema(description = "Kind of local government.")
enum GovernmentKind {
    MUNICIPALITY,
    DISTRICT,
    COMMUNE,
    COUNTY,
    PROVINCE,
    GOVERNORATE,
    INDUSTRIAL_CITY,
    CONSORTIUM,
    TOWN,
    METROPOLIS,
    ISLAND,
    OTHER
}
