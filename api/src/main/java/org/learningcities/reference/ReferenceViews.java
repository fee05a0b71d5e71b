package org.learningcities.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;

/** What the resources of the feature answer. */
final class ReferenceViews {
    private ReferenceViews() {}

    @PublicData
    @Schema(name = "Country", description = "A country or territory with its status in UNESCO.")
    record CountryView(
            @Schema(description = "ISO 3166-1 alpha-2 code, for technical use.", examples = "CO")
            String code,

            @Schema(description = "ISO 3166-1 alpha-3 code.", examples = "COL")
            String alpha3,

            @Schema(description = "ISO 3166-1 numeric code, three digits.", examples = "170")
            String numeric,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Names by BCP 47 tag.") Map<String, String> names,

            @Schema(description = "Region of UNESCO; absent where UNESCO puts the country in none.") @Nullable
            RegionRef region,

            @Schema(
                    description = "Status in UNESCO as of late 2023.",
                    enumeration = {"MEMBER", "ASSOCIATE", "NONE"})
            String memberState,

            @Schema(
                    description =
                            "How sure the status is. SOURCED: a text was seen. DERIVED: follows from our list of regions. MEMORY: general knowledge.",
                    enumeration = {"SOURCED", "DERIVED", "MEMORY"})
            String memberStateBasis,

            @Schema(description = "Dated periods of the status, oldest first; a missing date is not known.")
            List<PeriodView> periods,

            @Schema(description = "Member cities today, as far as the platform knows them.", minimum = "0")
            int memberCities,

            @Schema(description = "A remark on the status of a territory.") @Nullable
            String territoryNote) {}

    @PublicData
    @Schema(name = "MemberStatePeriod", description = "A period in which a country had a status in UNESCO.")
    record PeriodView(
            @Schema(
                    description = "The status.",
                    enumeration = {"MEMBER", "ASSOCIATE"})
            String state,

            @Schema(description = "First day, where known.") @Nullable
            LocalDate from,

            @Schema(description = "First day after the period; absent while it lasts.") @Nullable
            LocalDate to) {}

    @PublicData
    @Schema(name = "LanguageTerm", description = "A language of the interface.")
    record LanguageView(
            @Schema(description = "BCP 47 tag.", examples = "ar")
            String code,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Name of the language in itself.", examples = "العربية")
            String nativeName,

            @Schema(
                    description = "Writing direction.",
                    enumeration = {"ltr", "rtl"})
            String dir) {}

    @PublicData
    @Schema(name = "Cluster", description = "A thematic cluster of the network.")
    record ClusterView(
            @Schema(description = "Stable code.", examples = "ESD")
            String code,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "What it is about.") LocalizedText description,

            @Schema(description = "Sustainable Development Goals that it serves, 1 to 17; the link is ours.")
            List<Integer> sdgs,

            @Schema(description = "Size of the cluster as it was published; not counted by the platform.") @Nullable
            ReportedView citiesReported,

            @Schema(
                    description = "SOURCED: the cluster was seen in a public source. MEMORY: general knowledge.",
                    enumeration = {"SOURCED", "MEMORY"})
            String verification) {}

    @PublicData
    @Schema(name = "ReportedNumber", description = "A number as somebody published it.")
    record ReportedView(
            @Schema(description = "The number.", minimum = "0", examples = "112")
            int value,

            @Schema(description = "Time to which it belongs.", examples = "2022/2023") @Nullable
            String asOf,

            @Schema(description = "Who published it.") @Nullable
            SourceRef source) {}

    @PublicData
    @Schema(name = "Goal", description = "A Sustainable Development Goal.")
    record GoalView(
            @Schema(description = "Number of the goal, 1 to 17.", minimum = "1", maximum = "17", examples = "4")
            int number,

            @Schema(description = "Short title in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Colour of the goal, CSS hexadecimal.", examples = "#C5192D")
            String colour,

            @Schema(
                    description =
                            "SOURCED: title and colour were compared with the official ones. MEMORY: general knowledge.",
                    enumeration = {"SOURCED", "MEMORY"})
            String verification) {}

    @PublicData
    @Schema(name = "Licence", description = "A licence under which works are shared.")
    record LicenceView(
            @Schema(description = "SPDX-like code; NOASSERTION for an unknown licence.", examples = "CC-BY-4.0")
            String code,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Text of the licence.") @Nullable
            String url,

            @Schema(description = "Whether the platform may keep a copy of a work under it.")
            boolean allowsHosting) {}
}
