package org.learningcities.cities;

import java.util.Arrays;
import java.util.List;

/** A filter that takes any of several values; its name is that of the parameter and of the facet. */
enum CityChoice {
    REGION("region", "i.region_code", false),
    COUNTRY("country", "i.country_code", false),
    CLUSTER("cluster", "i.clusters", true),
    FOCAL_AREA("focalArea", "i.focal_areas", true),
    FEATURE("feature", "i.features", true),
    EVIDENCE("evidence", "p.evidence", false),
    STATE("state", "p.state", false),
    KIND("kind", "i.kind", false),
    CHALLENGE("challenge", "i.challenges", true),
    EXPERTISE("expertise", "i.expertise", true),
    AWARD("award", "i.awards", true);

    private final String parameter;
    private final String column;
    private final boolean many;

    CityChoice(String parameter, String column, boolean many) {
        this.parameter = parameter;
        this.column = column;
        this.many = many;
    }

    String parameter() {
        return parameter;
    }

    String column() {
        return column;
    }

    /** Whether a city can have several of the values. */
    boolean many() {
        return many;
    }

    static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
