package org.learningcities.cities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;

/** What a city says about itself: the part of its record that its own team edits. Nothing of its legal identity is in it. */
@ConfidentialData
@Schema(
        name = "CityProfile",
        description =
                "What a city says about itself. Texts are maps of language (ar, en, es, fr, ru, zh) to text; what is empty is absent.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CityProfileView(
        @Schema(
                description = "Website of the city: an http or https address of at most 500 characters.",
                examples = "https://www.medellin.gov.co")
        @Nullable
        String website,

        @Schema(description = "A sentence or two by language, at most 400 characters each.") @Nullable
        Map<String, @Nullable String> summary,

        @Schema(description = "A longer text by language, Markdown (CommonMark), at most 20000 characters each.")
        @Nullable
        Map<String, @Nullable String> description,

        @Schema(description = "Strategy of lifelong learning.") @Nullable
        Strategy strategy,

        @Schema(
                description = "Codes of the features of the framework that the city works on.",
                examples = "[\"4.1\", \"10.2\"]")
        @Nullable
        List<String> features,

        @Schema(description = "Codes of the focal areas that the city chose.", examples = "[\"4\", \"10\"]") @Nullable
        List<String> focalAreas,

        @Schema(description = "What the city struggles with, each topic once.") @Nullable
        List<Challenge> challenges,

        @Schema(
                description = "Codes of the topics that others can learn from the city.",
                examples = "[\"FAMILY_COMMUNITY\"]")
        @Nullable
        List<String> expertise,

        @Schema(description = "Number of inhabitants as the city states it.") @Nullable
        Population population,

        @Schema(description = "Head of the city's government.") @Nullable
        Mayor mayor,

        @Schema(description = "Which language each text was written in first; the others are translations of it.")
        @Nullable
        Originals translationsOf) {

    /** A strategy of lifelong learning. */
    @ConfidentialData
    @Schema(name = "ProfileStrategy", description = "A strategy of lifelong learning.")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Strategy(
            @Schema(description = "Title by language, at most 200 characters each.") @Nullable
            Map<String, @Nullable String> title,

            @Schema(description = "What it says by language, Markdown (CommonMark), at most 20000 characters each.")
            @Nullable
            Map<String, @Nullable String> text,

            @Schema(description = "First year.", minimum = "1900", maximum = "2200", examples = "2021") @Nullable
            Integer fromYear,

            @Schema(
                    description = "Last year, not before the first.",
                    minimum = "1900",
                    maximum = "2200",
                    examples = "2027")
            @Nullable
            Integer toYear,

            @Schema(description = "Address of the whole text: http or https, at most 500 characters.") @Nullable
            String url) {}

    /** Something that the city struggles with. */
    @ConfidentialData
    @Schema(name = "ProfileChallenge", description = "Something that the city struggles with.")
    public record Challenge(
            @Schema(description = "Code of the topic.", examples = "INCLUSION")
            String topic,

            @Schema(
                    description = "How large the challenge is, 1 very small to 5 very large.",
                    minimum = "1",
                    maximum = "5",
                    examples = "4")
            Integer rating) {}

    /** Number of inhabitants. */
    @ConfidentialData
    @Schema(
            name = "ProfilePopulation",
            description = "Number of inhabitants; published only with its year and a note on where it comes from.")
    public record Population(
            @Schema(description = "The number.", minimum = "1", maximum = "100000000", examples = "2427129") @Nullable
            Long value,

            @Schema(description = "The year it is of, 1900 to the present one.", examples = "2024") @Nullable
            Integer year,

            @Schema(
                    description = "Where it comes from, at most 500 characters.",
                    examples = "National statistical office, projection")
            @Nullable
            String note) {}

    /** Head of the city's government. */
    @ConfidentialData
    @Schema(name = "ProfileMayor", description = "Head of the city's government.")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Mayor(
            @Schema(description = "Name, at most 200 characters.") @Nullable
            String name,

            @Schema(description = "Title of the office by language, at most 200 characters each.") @Nullable
            Map<String, @Nullable String> titles,

            @Schema(description = "First day in office, a date.", examples = "2024-01-01") @Nullable
            LocalDate from) {}

    /** Languages of the originals. */
    @ConfidentialData
    @Schema(name = "ProfileOriginals", description = "The language that each text was written in first.")
    public record Originals(
            @Schema(description = "Language of the original of `summary`.", examples = "es") @Nullable
            String summary,

            @Schema(description = "Language of the original of `description`.", examples = "es") @Nullable
            String description,

            @Schema(description = "Language of the original of `strategy`.", examples = "es") @Nullable
            String strategy) {}
}
