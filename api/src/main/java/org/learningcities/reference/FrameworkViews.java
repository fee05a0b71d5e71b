package org.learningcities.reference;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;

/** What is answered about versions of the Key Features. */
final class FrameworkViews {
    private FrameworkViews() {}

    @PublicData
    @Schema(name = "FrameworkSummary", description = "A version of the Key Features of Learning Cities.")
    record FrameworkSummary(
            @Schema(description = "Version.", examples = "kf-2013")
            String version,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Day of adoption.") LocalDate adoptedOn,

            @Schema(description = "Whether all of it was compared with the adopted text.")
            boolean verified) {}

    @PublicData
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

    @PublicData
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

    @PublicData
    @Schema(name = "FocalArea", description = "A focal area of the framework.")
    record FocalAreaView(
            @Schema(description = "Number 1 to 12, as text.", examples = "4")
            String code,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Whether it was seen in a public source.")
            boolean verified,

            @Schema(description = "Member cities that chose it as an area of work.", minimum = "0")
            int cities,

            @Schema(description = "Its features in their order.")
            List<FeatureView> features) {}

    @PublicData
    @Schema(name = "FrameworkFeature", description = "One of the 42 features.")
    record FeatureView(
            @Schema(description = "Code.", examples = "4.1") String code,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Whether it was seen in a public source; false: from memory, in our words.")
            boolean verified,

            @Schema(description = "Member cities that name it.", minimum = "0")
            int cities,

            @Schema(description = "Targets of the Sustainable Development Goals that it serves; the link is ours.")
            List<String> sdgTargets,

            @Schema(description = "Possible measurements; each city may adapt them.")
            List<MeasurementView> measurements) {}

    @PublicData
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
