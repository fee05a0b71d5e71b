package org.learningcities.cities;

/** Kinds of local government among the members (domain guide 1.4). */
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
