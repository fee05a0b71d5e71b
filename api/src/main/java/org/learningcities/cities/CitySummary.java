package org.learningcities.cities;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityParts.ClusterMembershipView;
import org.learningcities.cities.CityParts.FocalAreaChoiceView;
import org.learningcities.cities.CityParts.MembershipView;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;
import org.learningcities.reference.CountryRef;
import org.learningcities.reference.RegionRef;
import org.learningcities.reference.SourceRef;

@PublicData
@Schema(name = "CitySummary", description = "A city as lists show it.")
record CitySummary(
        @Schema(description = "Id of the city; it never changes.")
        UUID id,

        @Schema(
                description =
                        "Name of the city in addresses: ASCII, ends in the country code. It may change; an old one redirects.",
                examples = "chefchaouen-ma")
        String slug,

        @Schema(description = "Name in the caller's language where the city has one, otherwise the international one.")
        LocalizedText name,

        @Schema(description = "Name in the city's own script, where it differs.") @Nullable
        CityNameView nativeName,

        @Schema(description = "Country, from the record of the Member State and never from coordinates.")
        CountryRef country,

        @Schema(description = "Region of UNESCO that the country belongs to.")
        RegionRef region,

        @Schema(description = "Kind of local government.") GovernmentKind kind,

        @Schema(description = "State of the membership on the day asked for.")
        MembershipState state,

        @Schema(description = "Year of the first admission, where it is known.", minimum = "2013", examples = "2022")
        @Nullable
        Integer memberSince,

        @Schema(description = "How well the membership is attested.")
        Evidence evidence,

        @Schema(description = "Where the city lies.") PositionView position,

        @Schema(description = "Newest known number of inhabitants.") @Nullable
        PopulationView population,

        @Schema(description = "Codes of the thematic clusters that the city is in.", examples = "[\"ESD\"]")
        List<String> clusters,

        @Schema(description = "Codes of the focal areas that the city chose.", examples = "[\"4\", \"10\"]")
        List<String> focalAreas,

        @Schema(description = "What the city says about itself in a sentence or two.") @Nullable
        LocalizedText summary,

        @Schema(description = "Whether texts and figures of the profile are invented for demonstration.")
        boolean demo,

        @Schema(
                description =
                        "Years in which the city received the Learning City Award, a recognition that is no prize and no label; `GET /awards` says"
                                + " more.",
                examples = "[2015, 2024]")
        List<Integer> awardYears,

        @Schema(description = "History of the membership; only with `expand=membership`.") @Nullable
        MembershipView membership,

        @Schema(description = "Roles in thematic clusters; only with `expand=clusters`.") @Nullable
        List<ClusterMembershipView> clusterMemberships,

        @Schema(description = "Chosen focal areas with names and features; only with `expand=focalAreas`.") @Nullable
        List<FocalAreaChoiceView> focalAreaChoices) {

    /** The same city with parts embedded. */
    CitySummary with(
            @Nullable MembershipView newMembership,
            @Nullable List<ClusterMembershipView> newClusters,
            @Nullable List<FocalAreaChoiceView> newFocalAreas) {
        return new CitySummary(
                id,
                slug,
                name,
                nativeName,
                country,
                region,
                kind,
                state,
                memberSince,
                evidence,
                position,
                population,
                clusters,
                focalAreas,
                summary,
                demo,
                awardYears,
                newMembership,
                newClusters,
                newFocalAreas);
    }

    /** How well a membership is attested. */
    @Schema(
            description =
                    "How well a membership is attested. OFFICIAL: by a text of UNESCO, a National Commission, a government or the city."
                            + " PRESS: by news media and other third parties. WEAK: by one indirect or doubtful mention.")
    enum Evidence {
        OFFICIAL,
        PRESS,
        WEAK
    }

    @PublicData
    @Schema(name = "CityName", description = "A name of a city in one language and script.")
    record CityNameView(
            @Schema(description = "The name.", examples = "شفشاون")
            String text,

            @Schema(description = "BCP 47 tag of its language, where that is known.", examples = "ar") @Nullable
            String lang,

            @Schema(description = "ISO 15924 code of its script.", examples = "Arab") @Nullable
            String script,

            @Schema(
                    description = "Writing direction; `auto` where the script does not tell.",
                    enumeration = {"ltr", "rtl", "auto"})
            String dir,

            @Schema(
                    description = "What kind of name it is.",
                    enumeration = {"OFFICIAL", "SHORT", "NATIVE", "FORMER", "ALTERNATIVE"})
            String kind,

            @Schema(description = "First day on which the name was in use, where known.") @Nullable
            String from,

            @Schema(description = "First day on which it was not in use any more.") @Nullable
            String to) {}

    @PublicData
    @Schema(name = "Position", description = "A place on Earth in WGS 84.")
    record PositionView(
            @Schema(description = "Latitude in degrees.", minimum = "-90", maximum = "90", examples = "35.17")
            double lat,

            @Schema(description = "Longitude in degrees.", minimum = "-180", maximum = "180", examples = "-5.27")
            double lon,

            @Schema(
                    description = "PLACE: the place itself. SEAT: the seat of the government or the city it belongs to."
                            + " APPROXIMATE: somewhere near.",
                    enumeration = {"PLACE", "SEAT", "APPROXIMATE"})
            String precision) {}

    @PublicData
    @Schema(name = "Population", description = "A number of inhabitants with its source.")
    record PopulationView(
            @Schema(description = "Inhabitants.", minimum = "0", examples = "42786")
            long value,

            @Schema(description = "Year of the figure, where the source tells it.", examples = "2022") @Nullable
            Integer year,

            @Schema(description = "Where the figure comes from.")
            SourceRef source) {}
}
