package org.learningcities.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.LocalizedText;

/** What the resources of the feature answer. */
final class ReferenceViews {
    private ReferenceViews() {}

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

            @Schema(description = "A remark on the status of a territory.") @Nullable
            String territoryNote) {}

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

    @Schema(name = "ReportedNumber", description = "A number as somebody published it.")
    record ReportedView(
            @Schema(description = "The number.", minimum = "0", examples = "112")
            int value,

            @Schema(description = "Time to which it belongs.", examples = "2022/2023") @Nullable
            String asOf,

            @Schema(description = "Who published it.") @Nullable
            SourceRef source) {}

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

    @Schema(name = "FrameworkSummary", description = "A version of the Key Features of Learning Cities.")
    record FrameworkSummary(
            @Schema(description = "Version.", examples = "kf-2013")
            String version,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Day of adoption.") LocalDate adoptedOn,

            @Schema(description = "Whether all of it was compared with the adopted text.")
            boolean verified) {}

    @Schema(
            name = "Framework",
            description = "The Key Features of Learning Cities: areas, focal areas, features, possible measurements.")
    record FrameworkView(
            @Schema(description = "Version.", examples = "kf-2013")
            String version,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Day of adoption.") LocalDate adoptedOn,

            @Schema(description = "Whether all of it was compared with the adopted text.")
            boolean verified,

            @Schema(description = "What was seen in a source and what was not.")
            LocalizedText provenance,

            @Schema(description = "The three areas: pediment, columns and steps of the temple.")
            List<AreaView> areas) {}

    @Schema(name = "FrameworkArea", description = "An area of the framework, a part of the temple.")
    record AreaView(
            @Schema(description = "Code: A, B or C.", examples = "B")
            String code,

            @Schema(
                    description = "Part of the temple: pediment, columns, steps.",
                    enumeration = {"BENEFITS", "BLOCKS", "CONDITIONS"})
            String zone,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Whether it was seen in a public source.")
            boolean verified,

            @Schema(description = "Its focal areas in their order.")
            List<FocalAreaView> focalAreas) {}

    @Schema(name = "FocalArea", description = "A focal area of the framework.")
    record FocalAreaView(
            @Schema(description = "Number 1 to 12, as text.", examples = "4")
            String code,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Whether it was seen in a public source.")
            boolean verified,

            @Schema(description = "Its features in their order.")
            List<FeatureView> features) {}

    @Schema(name = "Feature", description = "One of the 42 features.")
    record FeatureView(
            @Schema(description = "Code.", examples = "4.1") String code,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Whether it was seen in a public source; false: from memory, in our words.")
            boolean verified,

            @Schema(description = "Targets of the Sustainable Development Goals that it serves; the link is ours.")
            List<String> sdgTargets,

            @Schema(description = "Possible measurements; each city may adapt them.")
            List<MeasurementView> measurements) {}

    @Schema(name = "Measurement", description = "A possible measurement of a feature.")
    record MeasurementView(
            @Schema(description = "What is measured.") LocalizedText text,

            @Schema(
                    description = "Kind of the value.",
                    enumeration = {"PERCENT", "RATE", "AMOUNT", "SCALE5", "GRADE", "COUNT"})
            String kind,

            @Schema(description = "Unit of the value.", examples = "%") @Nullable
            String unit,

            @Schema(
                    description = "Whether a larger value is better.",
                    enumeration = {"UP", "DOWN", "NEUTRAL"})
            String direction,

            @Schema(
                    description = "Where the value comes from.",
                    enumeration = {"OFFICIAL_DATA", "SURVEY", "EXPERT_REVIEW"})
            String source) {}
}
