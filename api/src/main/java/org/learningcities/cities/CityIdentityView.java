package org.learningcities.cities;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.PublicData;

/** What makes a city the one that it is in law. */
@PublicData
@Schema(name = "LegalIdentity", description = "What makes a city the one that it is in law.")
public record CityIdentityView(
        @Schema(description = "International name, in Latin letters.", examples = "Medellín")
        String name,

        @Schema(description = "First day of that name, where it is known.", examples = "2026-01-01") @Nullable
        LocalDate nameSince,

        @Schema(description = "Name in the city's own script, where it differs.", examples = "شفشاون") @Nullable
        String nativeName,

        @Schema(description = "Names that the city had in addresses before; they redirect.")
        List<String> formerSlugs,

        @Schema(description = "ISO 3166-1 alpha-2 code of the country.", examples = "CO")
        String country,

        @Schema(description = "Larger unit that a district or commune is part of.", examples = "Gwangju") @Nullable
        String parentUnit,

        @Schema(description = "Latitude in degrees, WGS 84.", minimum = "-90", maximum = "90", examples = "6.25")
        double lat,

        @Schema(description = "Longitude in degrees, WGS 84.", minimum = "-180", maximum = "180", examples = "-75.56")
        double lon,

        @Schema(description = "IANA time zone.", examples = "America/Bogota")
        String timeZone,

        @Schema(description = "A remark on the status of the territory.", examples = "Administered jointly.") @Nullable
        String territoryNote) {}
