package org.learningcities.cities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CitySummary.Evidence;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;
import org.learningcities.reference.CodedRef;
import org.learningcities.reference.SourceRef;

/** The parts of {@link CityView}. */
final class CityParts {
    private CityParts() {}

    @PublicData
    @Schema(name = "ParentUnit", description = "The unit that another one is part of.")
    record ParentUnitView(
            @Schema(description = "Its name.", examples = "Gwangju")
            String name,

            @Schema(description = "Its name in addresses, when it is a city of the network itself.") @Nullable
            String slug) {}

    @PublicData
    @Schema(name = "Statistic", description = "A figure with unit, year and source.")
    record StatisticView(
            @Schema(
                    description = "What it counts.",
                    enumeration = {"POPULATION", "AREA", "GDP_PER_CAPITA", "MEAN_SCHOOLING_MEN", "MEAN_SCHOOLING_WOMEN"
                    })
            String kind,

            @Schema(description = "The figure.", examples = "8.4")
            BigDecimal value,

            @Schema(description = "Its unit.", examples = "years")
            String unit,

            @Schema(description = "Its year, where the source tells it.", examples = "2022") @Nullable
            Integer year,

            @Schema(description = "What to know about it, in English.") @Nullable
            String note,

            @Schema(description = "Where it comes from.") SourceRef source) {}

    @PublicData
    @Schema(name = "Mayor", description = "The head of a city's government.")
    record MayorView(
            @Schema(description = "Name of the person.") String name,

            @Schema(description = "Title of the office.") LocalizedText title,

            @Schema(description = "First day in office, where known.") @Nullable
            LocalDate from,

            @Schema(description = "First day out of office.") @Nullable
            LocalDate to,

            @Schema(description = "Where it comes from.") SourceRef source) {}

    @PublicData
    @Schema(name = "Strategy", description = "A city's strategy of lifelong learning.")
    record StrategyView(
            @Schema(description = "Its title.") LocalizedText title,

            @Schema(description = "What it says, Markdown (CommonMark).")
            LocalizedText text,

            @Schema(description = "The same as HTML that can stand in any page.", examples = "<p>We plan.</p>")
            String textHtml,

            @Schema(description = "First year.", examples = "2021") @Nullable
            Integer from,

            @Schema(description = "Last year.", examples = "2027") @Nullable
            Integer to,

            @Schema(description = "Address of the whole text.", format = "uri") @Nullable
            String url,

            @Schema(description = "Where it comes from.") SourceRef source) {}

    @PublicData
    @Schema(name = "FocalAreaChoice", description = "A focal area of the Key Features that a city chose.")
    record FocalAreaChoiceView(
            @Schema(description = "Code of the focal area, 1 to 12.", examples = "4")
            String code,

            @Schema(description = "Its name.") LocalizedText name,

            @Schema(description = "Codes of the features that the city names in it.", examples = "[\"4.3\"]")
            List<String> features) {}

    @PublicData
    @Schema(name = "ClusterMembership", description = "A city's role in a thematic cluster.")
    record ClusterMembershipView(
            @Schema(description = "Code of the cluster.", examples = "ESD")
            String code,

            @Schema(description = "Its name.") LocalizedText name,

            @Schema(
                    description = "The role.",
                    enumeration = {"MEMBER", "COORDINATOR"})
            String role,

            @Schema(description = "First day, where known.") @Nullable
            LocalDate from,

            @Schema(description = "First day after it.") @Nullable
            LocalDate to,

            @Schema(description = "Where it comes from.") SourceRef source) {}

    @PublicData
    @Schema(name = "CityChallenge", description = "Something that a city struggles with.")
    record ChallengeView(
            @Schema(description = "The topic.") CodedRef topic,

            @Schema(
                    description = "How large the challenge is, 1 very small to 5 very large.",
                    minimum = "1",
                    maximum = "5")
            int rating) {}

    @PublicData
    @Schema(name = "CityExpertise", description = "Something that others can learn from a city.")
    record ExpertiseView(@Schema(description = "The topic.") CodedRef topic) {}

    @PublicData
    @Schema(name = "Designation", description = "What another programme names a city.")
    record DesignationView(
            @Schema(description = "Code of the programme.", examples = "UCCN")
            String programme,

            @Schema(description = "Name of the programme and of the title.")
            LocalizedText name,

            @Schema(description = "Year of the designation.", examples = "2017") @Nullable
            Integer since,

            @Schema(description = "Page of the programme about the city.", format = "uri") @Nullable
            String url,

            @Schema(description = "Where it comes from.") SourceRef source) {}

    @PublicData
    @Schema(name = "CityMembership", description = "A city's membership in the network.")
    record MembershipView(
            @Schema(description = "State today.") MembershipState state,

            @Schema(
                    description =
                            "Since when the city has been a member without a break, as exact as it is known: a day or a year.",
                    examples = "2024-02-14")
            @Nullable
            String since,

            @Schema(description = "All periods, oldest first.")
            List<PeriodView> periods) {}

    @PublicData
    @Schema(name = "MembershipPeriod", description = "A time in which the membership had one state.")
    record PeriodView(
            @Schema(description = "The state.") MembershipState state,

            @Schema(description = "First day; how exact it is says `fromPrecision`.")
            LocalDate from,

            @Schema(
                    description =
                            "DAY: announced on that day. YEAR: some time in that year. ATTESTED: named as a member in a text of that day.",
                    enumeration = {"DAY", "YEAR", "ATTESTED"})
            String fromPrecision,

            @Schema(description = "First day after it; absent while it lasts.") @Nullable
            LocalDate to,

            @Schema(description = "How well it is attested.")
            Evidence evidence,

            @Schema(description = "What the sources say, in English.") @Nullable
            String note,

            @Schema(description = "The texts that it rests on.")
            List<SourceRef> sources) {}

    @PublicData
    @Schema(name = "Succession", description = "A merger or split of cities.")
    record SuccessionView(
            @Schema(
                    description = "What happened.",
                    enumeration = {"MERGER", "SPLIT", "ABSORPTION"})
            String kind,

            @Schema(description = "On which day.") LocalDate on,

            @Schema(description = "Names of the cities before.")
            List<String> from,

            @Schema(description = "Names of the cities after.")
            List<String> to,

            @Schema(description = "The same cities before, by their names in addresses, in the same order.")
            List<String> fromSlugs,

            @Schema(description = "The same cities after, by their names in addresses, in the same order.")
            List<String> toSlugs) {}
}
