package org.learningcities.statistics;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What part of the network is counted, and when. */
class NetworkSizeParams {
    enum Breakdown {
        region,
        country
    }

    enum RegionCode {
        AFR,
        ARB,
        APA,
        ENA,
        LAC
    }

    @QueryParam("by")
    @Parameter(description = "`country` adds the numbers of each country; `region` is the default.", example = "region")
    @Nullable
    Breakdown by;

    @QueryParam("asOf")
    @Parameter(
            description = "Count the members of this day; today when it is absent. Not in the future.",
            example = "2022-09-03")
    @Nullable
    LocalDate asOf;

    @QueryParam("region")
    @Parameter(description = "Count one region only.", example = "ARB")
    @Nullable
    RegionCode region;

    @QueryParam("country")
    @Parameter(
            description = "Count one country only, ISO 3166-1 alpha-2; an unknown one has no members.",
            example = "MA")
    @Nullable
    String country;

    /** Whether a country belongs to the part that is asked for; its region is null where UNESCO puts it in none. */
    boolean wants(String code, @Nullable String regionCode) {
        return (country == null || country.equals(code))
                && (region == null || region.name().equals(regionCode));
    }

    boolean wantsAll() {
        return country == null && region == null;
    }

    boolean wantsRegion(String code) {
        return region == null || region.name().equals(code);
    }

    boolean byCountry() {
        return by == Breakdown.country;
    }
}
