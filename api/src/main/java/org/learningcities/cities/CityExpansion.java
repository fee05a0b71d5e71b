package org.learningcities.cities;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Nearest;

/** What a list of cities can embed; one level deep. */
enum CityExpansion {
    MEMBERSHIP("membership"),
    CLUSTERS("clusters"),
    FOCAL_AREAS("focalAreas");

    private final String value;

    CityExpansion(String value) {
        this.value = value;
    }

    /** Reads {@code membership,clusters}; an unknown part is refused with the nearest known one. */
    static Set<CityExpansion> of(@Nullable String expand) {
        Set<CityExpansion> wanted = EnumSet.noneOf(CityExpansion.class);
        if (expand != null) {
            Arrays.stream(expand.split(",", -1)).forEach(part -> wanted.add(one(part.strip())));
        }
        return wanted;
    }

    private static CityExpansion one(String part) {
        List<String> known =
                Arrays.stream(values()).map(expansion -> expansion.value).toList();
        return Arrays.stream(values())
                .filter(expansion -> expansion.value.equals(part))
                .findFirst()
                .orElseThrow(() -> KernelProblem.INVALID_PARAMETER
                        .problem()
                        .at("/query/expand", "unknown-value", Nearest.to(part, known), String.join(", ", known)));
    }
}
