package org.learningcities.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;

/** The answers of the one search. */
final class SearchViews {
    private SearchViews() {}

    @PublicData
    @Schema(name = "SearchResult", description = "What was found, grouped by kind.")
    record SearchResultView(
            @Schema(description = "What was looked for, without blanks at its ends.", examples = "alphabétisation")
            String q,

            @Schema(description = "Number of all hits of all groups.", minimum = "0")
            long total,

            @Schema(
                    description =
                            "Terms of the vocabularies that the words name, in whatever language they were typed, the best first; at most three.")
            List<ConceptView> concepts,

            @Schema(description = "Groups with at least one hit, the one with the best hit first.")
            List<SearchGroupView> groups) {}

    @PublicData
    @Schema(name = "SearchGroup", description = "Hits of one kind.")
    record SearchGroupView(
            @Schema(description = "Name of the group, that of its list in addresses.", examples = "cities")
            String group,

            @Schema(description = "Number of all hits of the group.", minimum = "0")
            long total,

            @Schema(
                    description =
                            "Page that shows the group as a list, without the language; absent where there is none.",
                    examples = "/cities?q=cork")
            @Nullable
            String list,

            @Schema(description = "The best hits.") List<SearchHitView> hits) {}

    @PublicData
    @Schema(name = "SearchHit", description = "One thing that was found.")
    record SearchHitView(
            @Schema(
                    description = "Id or code of the thing, which tells it from others of its group.",
                    examples = "cork-ie")
            String id,

            @Schema(description = "Its name in the best language for the caller.")
            LocalizedText title,

            @Schema(description = "What tells it from others of the same name.") @Nullable
            LocalizedText detail,

            @Schema(description = "Its page, without the language.", examples = "/cities/cork-ie")
            String path,

            @Schema(
                    description =
                            "Parts of the title that are what was typed; empty where another name of the thing, or a concept, led to it.")
            List<HighlightView> highlights,

            @Schema(
                    description =
                            "The concept that links the words with the thing where no word does: so a question in one language finds what is written in"
                                    + " another.")
            @Nullable
            ConceptView concept) {}

    @PublicData
    @Schema(name = "SearchConcept", description = "A term of a vocabulary that words name.")
    record ConceptView(
            @Schema(
                    description = "The vocabulary of the term.",
                    enumeration = {"TOPIC", "CLUSTER", "FOCAL_AREA"})
            String vocabulary,

            @Schema(description = "Code of the term there.", examples = "LITERACY")
            String code,

            @Schema(description = "Its name in the best language for the caller.")
            LocalizedText name) {}

    @PublicData
    @Schema(name = "Highlight", description = "A part of a text, in UTF-16 code units as JavaScript counts.")
    record HighlightView(
            @Schema(description = "Where it begins.", minimum = "0", examples = "0")
            int start,

            @Schema(description = "Where it ends, behind its last unit.", minimum = "1", examples = "4")
            int end) {}

    @PublicData
    @Schema(name = "SearchSuggestion", description = "Something that somebody who types might mean.")
    record SuggestionView(
            @Schema(description = "Name of the group.", examples = "cities")
            String group,

            @Schema(description = "The hit.") SearchHitView hit) {}

    /** What {@code Page<SuggestionView>} looks like: an annotation cannot name a generic type. */
    @PublicData
    @Schema(name = "PageSearchSuggestion", description = "The suggestions, all on one page.")
    record SuggestionPage(
            @Schema(description = "The best hits of all groups, the best first.")
            List<SuggestionView> items,

            @Schema(description = "Never there, as there is one page only.") @Nullable
            String next,

            @Schema(description = "Never there.") @Nullable Long total) {}
}
