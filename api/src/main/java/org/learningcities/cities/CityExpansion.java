package org.learningcities.cities;

import java.util.List;

/** What a list of cities can embed; one level deep. */
final class CityExpansion {
    static final String MEMBERSHIP = "membership";
    static final String CLUSTERS = "clusters";
    static final String FOCAL_AREAS = "focalAreas";

    static final List<String> KNOWN = List.of(MEMBERSHIP, CLUSTERS, FOCAL_AREAS);

    private CityExpansion() {}
}
