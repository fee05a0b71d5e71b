package org.learningcities.cities;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityParts.ChallengeView;
import org.learningcities.cities.CityParts.ClusterMembershipView;
import org.learningcities.cities.CityParts.DesignationView;
import org.learningcities.cities.CityParts.ExpertiseView;
import org.learningcities.cities.CityParts.FocalAreaChoiceView;
import org.learningcities.cities.CityParts.MayorView;
import org.learningcities.cities.CityParts.MembershipView;
import org.learningcities.cities.CityParts.ParentUnitView;
import org.learningcities.cities.CityParts.StatisticView;
import org.learningcities.cities.CityParts.StrategyView;
import org.learningcities.cities.CityParts.SuccessionView;
import org.learningcities.cities.CitySummary.CityNameView;
import org.learningcities.cities.CitySummary.Evidence;
import org.learningcities.cities.CitySummary.PopulationView;
import org.learningcities.cities.CitySummary.PositionView;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;
import org.learningcities.reference.CountryRef;
import org.learningcities.reference.RegionRef;

@PublicData
@Schema(name = CityView.SCHEMA, description = "Everything that is public about a city. Each figure has its source.")
public record CityView(
        @Schema(description = "Id of the city; it never changes.")
        UUID id,

        @Schema(description = "Name of the city in addresses.", examples = "chefchaouen-ma")
        String slug,

        @Schema(description = "Name in the caller's language where the city has one, otherwise the international one.")
        LocalizedText name,

        @Schema(description = "Name in the city's own script, where it differs.") @Nullable
        CityNameView nativeName,

        @Schema(description = "All names, the one in use first.")
        List<CityNameView> names,

        @Schema(description = "Names that the city had in addresses before; they redirect.")
        List<String> formerSlugs,

        @Schema(description = "Country, from the record of the Member State and never from coordinates.")
        CountryRef country,

        @Schema(description = "Region of UNESCO that the country belongs to.")
        RegionRef region,

        @Schema(description = "Kind of local government.") GovernmentKind kind,

        @Schema(description = "Larger unit that a district or commune is part of.") @Nullable
        ParentUnitView parentUnit,

        @Schema(description = "Names of the local governments behind a consortium; empty for a single one.")
        List<String> consortium,

        @Schema(description = "State of the membership today.")
        MembershipState state,

        @Schema(description = "Year of the first admission, where it is known.", minimum = "2013", examples = "2022")
        @Nullable
        Integer memberSince,

        @Schema(description = "How well the membership is attested.")
        Evidence evidence,

        @Schema(description = "Where the city lies.") PositionView position,

        @Schema(description = "IANA time zone.", examples = "Africa/Casablanca")
        String timeZone,

        @Schema(description = "Newest known number of inhabitants.") @Nullable
        PopulationView population,

        @Schema(description = "Codes of the thematic clusters that the city is in.", examples = "[\"ESD\"]")
        List<String> clusters,

        @Schema(description = "Codes of the focal areas that the city chose.", examples = "[\"4\", \"10\"]")
        List<String> focalAreas,

        @Schema(description = "Figures, the newest of each kind first.")
        List<StatisticView> statistics,

        @Schema(description = "Website of the city.", format = "uri") @Nullable
        String website,

        @Schema(description = "Head of the city's government today.") @Nullable
        MayorView mayor,

        @Schema(description = "What the city says about itself in a sentence or two.") @Nullable
        LocalizedText summary,

        @Schema(description = "What the city says about itself at length, Markdown (CommonMark).") @Nullable
        LocalizedText description,

        @Schema(
                description =
                        "The same as HTML that can stand in any page: paragraphs, headings, lists, quotations, emphasis and links to http, https and mailto addresses.",
                examples = "<p>Evening classes in <strong>every</strong> library.</p>")
        @Nullable
        String descriptionHtml,

        @Schema(description = "Strategy of lifelong learning.") @Nullable
        StrategyView strategy,

        @Schema(description = "Focal areas that the city chose, with the features it names in them.")
        List<FocalAreaChoiceView> focalAreaChoices,

        @Schema(description = "Roles in thematic clusters today.")
        List<ClusterMembershipView> clusterMemberships,

        @Schema(description = "What the city struggles with, the largest first.")
        List<ChallengeView> challenges,

        @Schema(description = "What others can learn from the city.")
        List<ExpertiseView> expertise,

        @Schema(description = "What other programmes name the city.")
        List<DesignationView> designations,

        @Schema(description = "History of the membership.") MembershipView membership,

        @Schema(description = "Mergers and splits that the city was part of, oldest first.")
        List<SuccessionView> successions,

        @Schema(
                description =
                        "Translations of the city's own texts whose original has changed since they were made: text and language, such as"
                                + " `/summary/fr`, `/description/fr`, `/strategy/title/fr` or `/strategy/text/fr`.",
                examples = "[\"/summary/fr\"]")
        List<String> outdatedTranslations,

        @Schema(description = "A remark on the status of the territory.") @Nullable
        String territoryNote,

        @Schema(description = "Id of the place in GeoNames.", examples = "2553455") @Nullable
        Integer geonamesId,

        @Schema(description = "Who has to be named when these data are used.")
        List<String> attribution,

        @Schema(description = "Last change of the city's record.")
        OffsetDateTime updatedAt,

        @Schema(description = "Whether texts and figures of the profile are invented for demonstration.")
        boolean demo,

        @Schema(
                description =
                        "Years in which the city received the Learning City Award, a recognition that is no prize and no label; `expand=awards` says"
                                + " more.",
                examples = "[2015, 2024]")
        List<Integer> awardYears,

        /** Things of other features by name; the contract has a property for each ({@link org.learningcities.lists.Embedded}). */
        @JsonAnyGetter @Schema(hidden = true) Map<String, List<?>> related) {

    static final String SCHEMA = "City";
}
