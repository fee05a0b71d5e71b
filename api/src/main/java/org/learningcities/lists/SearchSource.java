package org.learningcities.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;

/**
 * What a feature gives to the one search over everything. A bean takes part; nothing else is to be registered. It finds
 * only what everybody may see: no draft, no count and no suggestion of it (T41).
 */
public interface SearchSource {

    /** Name of the group, which is that of the list in addresses: {@code cities}. */
    String group();

    /** Position of the group among the others where nothing tells them apart. */
    int order();

    /** Address of the list that shows all hits, such as {@code /api/v1/cities?q=...}; empty when there is none. */
    Optional<String> list(Question question);

    /** One statement, or none. */
    Found find(Question question);

    /**
     * What is looked for.
     *
     * @param q what somebody typed, at most {@value Filters#LONGEST_SEARCH} characters; never empty
     * @param concepts terms of the vocabularies that it names, in whatever language; what is marked with one of them is a
     *     hit in every other language
     * @param limit most hits wanted
     */
    record Question(String q, List<Concept> concepts, Language language, int limit) {

        /** Codes of the concepts of one vocabulary. */
        public List<String> codes(Vocabulary vocabulary) {
            return concepts.stream()
                    .filter(concept -> concept.vocabulary() == vocabulary)
                    .map(Concept::code)
                    .toList();
        }
    }

    /** Vocabularies that things of several features are marked with. */
    enum Vocabulary {
        TOPIC,
        CLUSTER,
        FOCAL_AREA
    }

    /** A term with its names by BCP 47 tag. */
    record Concept(Vocabulary vocabulary, String code, Map<String, String> names) {}

    /** The number of all hits, and the best of them. */
    record Found(long total, List<Hit> hits) {}

    /**
     * One hit.
     *
     * @param id what tells it from others of its group
     * @param detail what tells two of the same name apart
     * @param path of its page without the language: {@code /cities/cork-ie}
     * @param score as {@link Likeness} counts: 500 for the very name
     * @param concept the term that led here; null when the words themselves did
     */
    record Hit(
            String id,
            LocalizedText title,
            @Nullable LocalizedText detail,
            String path,
            int score,
            @Nullable Concept concept) {

        /** The score of what only a concept links: more than a likeness of names, less than words that fit. */
        public static final int BY_CONCEPT = 120;
    }
}
