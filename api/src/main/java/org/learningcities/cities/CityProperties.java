package org.learningcities.cities;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CitySummary.Evidence;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.PublicData;

@PublicData
@Schema(name = "CityProperties", description = "A city in one flat row, for maps and tables.")
record CityProperties(
        @Schema(description = "Name of the city in addresses.", examples = "chefchaouen-ma")
        String slug,

        @Schema(description = "Name in the caller's language where the city has one, otherwise the international one.")
        String name,

        @Schema(description = "Name in the city's own script, where it differs.") @Nullable
        String nativeName,

        @Schema(description = "ISO 3166-1 alpha-2 code of the country.", examples = "MA")
        String country,

        @Schema(description = "Name of the country.", examples = "Morocco")
        String countryName,

        @Schema(description = "Code of the region of UNESCO.", examples = "ARB")
        String region,

        @Schema(description = "Name of the region.", examples = "Arab States")
        String regionName,

        @Schema(description = "Kind of local government.") GovernmentKind kind,

        @Schema(description = "State of the membership on the day asked for.")
        MembershipState state,

        @Schema(description = "Year of the first admission, where it is known.", examples = "2022") @Nullable
        Integer memberSince,

        @Schema(description = "How well the membership is attested.")
        Evidence evidence,

        @Schema(
                description = "How exact the position is.",
                enumeration = {"PLACE", "SEAT", "APPROXIMATE"})
        String precision,

        @Schema(description = "IANA time zone.", examples = "Africa/Casablanca")
        String timeZone,

        @Schema(description = "Newest known number of inhabitants.", minimum = "0") @Nullable
        Long population,

        @Schema(description = "Year of that number, where the source tells it.") @Nullable
        Integer populationYear,

        @Schema(description = "Source of that number.") @Nullable
        String populationSource,

        @Schema(description = "Codes of the thematic clusters that the city is in.")
        List<String> clusters,

        @Schema(description = "Codes of the focal areas that the city chose.")
        List<String> focalAreas,

        @Schema(description = "Whether texts and figures of the profile are invented for demonstration.")
        boolean demo,

        @Schema(description = "Page of the city in the caller's language.", format = "uri")
        String page,

        @Schema(description = "Who has to be named when these data are used.")
        String attribution) {

    /** Short enough for every row of a table; the answers of single cities say more. */
    static final String ATTRIBUTION = "GeoNames, CC BY 4.0";

    static CityProperties of(CitySummary city, String timeZone, String publicUrl, Language language) {
        return new CityProperties(
                city.slug(),
                city.name().text(),
                city.nativeName() == null ? null : city.nativeName().text(),
                city.country().code(),
                city.country().name().text(),
                city.region().code(),
                city.region().name().text(),
                city.kind(),
                city.state(),
                city.memberSince(),
                city.evidence(),
                city.position().precision(),
                timeZone,
                city.population() == null ? null : city.population().value(),
                city.population() == null ? null : city.population().year(),
                city.population() == null ? null : city.population().source().title(),
                city.clusters(),
                city.focalAreas(),
                city.demo(),
                publicUrl + "/" + language.tag() + "/cities/" + city.slug(),
                ATTRIBUTION);
    }
}
