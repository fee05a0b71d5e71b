package org.learningcities.cities;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CitySummary.Evidence;

/** A city as one row of the index and one period of membership tell it, before it is worded in a language. */
record IndexedCity(
        UUID id,
        String slug,
        Map<String, String> names,
        @Nullable NativeName nativeName,
        String country,
        String region,
        GovernmentKind kind,
        MembershipState state,
        @Nullable Integer memberSince,
        Evidence evidence,
        double lat,
        double lon,
        String precision,
        String timeZone,
        @Nullable Long population,
        @Nullable Integer populationYear,
        @Nullable String populationSource,
        List<String> clusters,
        List<String> focalAreas,
        Map<String, String> summary,
        boolean demo,
        List<Integer> awards) {

    /** A name in the city's own script. */
    record NativeName(
            String text, @Nullable String lang, @Nullable String script) {}
}
