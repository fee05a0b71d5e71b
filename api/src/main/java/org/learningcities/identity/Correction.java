package org.learningcities.identity;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityIdentityView;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(
        name = "IdentityCorrection",
        description = "What is to be put right about country and place of a city; what is absent stays.")
record Correction(
        @Schema(description = "ISO 3166-1 alpha-2 code of a country with a region of UNESCO.", examples = "CO")
        @Nullable
        @Size(min = 2, max = 2)
        String country,

        @Schema(
                description = "Larger unit that the city is part of, at most 120 characters; empty: none.",
                examples = "Antioquia")
        @Nullable
        @Size(max = 120)
        String parentUnit,

        @Schema(description = "Latitude in degrees, WGS 84, -90 to 90; together with `lon`.", examples = "6.25")
        @Nullable
        @DecimalMin("-90")
        @DecimalMax("90")
        Double lat,

        @Schema(description = "Longitude in degrees, WGS 84, -180 to 180; together with `lat`.", examples = "-75.56")
        @Nullable
        @DecimalMin("-180")
        @DecimalMax("180")
        Double lon,

        @Schema(description = "IANA time zone.", examples = "America/Bogota") @Nullable @Size(max = 60)
        String timeZone,

        @Schema(
                description = "Remark on the status of the territory, at most 500 characters; empty: none.",
                examples = "Administered jointly.")
        @Nullable
        @Size(max = 500)
        String territoryNote) {

    /** The identity with what is put right. */
    CityIdentityView over(CityIdentityView before) {
        return new CityIdentityView(
                before.name(),
                before.nameSince(),
                before.nativeName(),
                before.formerSlugs(),
                country == null ? before.country() : country,
                text(parentUnit, before.parentUnit()),
                lat == null ? before.lat() : lat,
                lon == null ? before.lon() : lon,
                timeZone == null ? before.timeZone() : timeZone,
                text(territoryNote, before.territoryNote()));
    }

    private static @Nullable String text(@Nullable String wanted, @Nullable String before) {
        if (wanted == null) {
            return before;
        }
        return wanted.isBlank() ? null : wanted;
    }
}
