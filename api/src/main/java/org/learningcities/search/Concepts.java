package org.learningcities.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.learningcities.kernel.Language;
import org.learningcities.lists.Folded;
import org.learningcities.lists.Likeness;
import org.learningcities.lists.SearchSource.Concept;
import org.learningcities.lists.SearchSource.Vocabulary;
import org.learningcities.reference.CodedRef;
import org.learningcities.reference.ReferenceDirectory;

/**
 * Finds the terms of the vocabularies that somebody's words name, in whichever of the six languages. Words that many terms
 * share ("learning", "éducation") decide nothing; words that no term has speak against all of them.
 */
@ApplicationScoped
class Concepts {
    private static final int MOST = 3;
    private static final int MOST_WORDS = 20;
    private static final int LONG = 7;
    private static final int ENDING = 2;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_UNPARTED = 2;

    /** Weight of the words that fit, of all that were typed. */
    private static final double ENOUGH = 0.6;

    /** A word that says as little as this names no term alone. */
    private static final double SAYS_LITTLE = 0.3;

    @Inject
    ReferenceDirectory reference;

    /** A term with its names as searches compare them. */
    private record Term(Concept concept, List<Folded> names) {}

    /** A term with how much of what was typed it explains. */
    private record Fit(Concept concept, double share) {}

    /** Terms that the words name, the best first. */
    List<Concept> in(String q) {
        List<String> words = Folded.of(q).words().stream()
                .filter(Concepts::counts)
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Term> all = all();
        Map<String, Double> weights = new HashMap<>();
        words.forEach(word -> weights.put(word, weight(word, all)));
        return all.stream()
                .map(term -> new Fit(term.concept(), share(term, words, weights)))
                .filter(fit -> fit.share() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Fit::share).reversed())
                .limit(MOST)
                .map(Fit::concept)
                .toList();
    }

    private static boolean counts(String word) {
        return word.length() >= (Folded.isUnparted(word) ? SHORTEST_UNPARTED : SHORTEST);
    }

    /** The more terms have a word, the less it says; a word that none has says all. */
    private static double weight(String word, List<Term> all) {
        long having = all.stream().filter(term -> names(term, word)).count();
        return having <= 1 ? 1 : 1 / Math.sqrt(having);
    }

    private static double share(Term term, List<String> words, Map<String, Double> weights) {
        double whole = 0;
        double fitting = 0;
        double strongest = 0;
        for (String word : words) {
            double weight = weights.getOrDefault(word, 1.0);
            whole += weight;
            if (names(term, word)) {
                fitting += weight;
                strongest = Math.max(strongest, weight);
            }
        }
        return strongest <= SAYS_LITTLE ? 0 : fitting / whole;
    }

    /** Whether a name of the term has the word, or in writing without gaps a part of it that is long enough. */
    private static boolean names(Term term, String word) {
        return term.names().stream()
                .anyMatch(name -> Likeness.has(name, stem(word)) || Folded.isUnparted(word) && shares(name, word));
    }

    /** A long word without its last letters, which change with number and case: развитие, развития. */
    private static String stem(String word) {
        return word.length() < LONG || Folded.isUnparted(word) ? word : word.substring(0, word.length() - ENDING);
    }

    /** Chinese has no gaps: two signs that stand together in both are a word of both. */
    private static boolean shares(Folded name, String typed) {
        if (Character.UnicodeScript.of(typed.charAt(0)) != Character.UnicodeScript.HAN) {
            return false;
        }
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= typed.length(); i++) {
            pairs.add(typed.substring(i, i + 2));
        }
        long found = pairs.stream().filter(name.text()::contains).count();
        return found * 2 >= pairs.size();
    }

    private List<Term> all() {
        List<Term> all = new ArrayList<>();
        add(all, Vocabulary.TOPIC, reference.topicCodes(), reference::topic);
        add(all, Vocabulary.CLUSTER, reference.clusterCodes(), reference::cluster);
        add(all, Vocabulary.FOCAL_AREA, reference.focalAreaCodes(), reference::focalArea);
        return all;
    }

    private static void add(
            List<Term> all,
            Vocabulary vocabulary,
            List<String> codes,
            BiFunction<String, Language, Optional<CodedRef>> named) {
        for (String code : codes) {
            Map<String, String> names = new HashMap<>();
            for (Language language : Language.values()) {
                named.apply(code, language)
                        .ifPresent(term ->
                                names.put(term.name().lang(), term.name().text()));
            }
            all.add(new Term(
                    new Concept(vocabulary, code, names),
                    names.values().stream().map(Folded::of).toList()));
        }
    }
}
