package org.learningcities.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.lists.Folded;
import org.learningcities.lists.Likeness;
import org.learningcities.lists.SearchSource.Concept;
import org.learningcities.lists.SearchSource.Found;
import org.learningcities.lists.SearchSource.Hit;
import org.learningcities.lists.SearchSource.Question;

/** Searches things that are held in memory, some hundreds, by their names in all languages. */
final class NamedThings {
    private NamedThings() {}

    /**
     * A thing that can be found.
     *
     * @param others more names that it is known by
     * @param concept the term that it is, or belongs to; null when it is none
     */
    record Thing(
            String id,
            Map<String, String> names,
            Collection<String> others,
            String path,
            @Nullable Concept concept) {}

    static Found find(Question question, List<Thing> things, Function<Thing, @Nullable LocalizedText> detail) {
        Folded typed = Folded.of(question.q());
        List<Hit> hits = things.stream()
                .map(thing -> hit(thing, typed, question, detail))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .toList();
        return new Found(hits.size(), hits.subList(0, Math.min(hits.size(), question.limit())));
    }

    private static Hit hit(
            Thing thing, Folded typed, Question question, Function<Thing, @Nullable LocalizedText> detail) {
        int score = Math.max(Likeness.of(typed, thing.names().values()), Likeness.of(typed, thing.others()));
        Concept linked = score == 0 && thing.concept() != null ? known(thing.concept(), question) : null;
        return new Hit(
                thing.id(),
                LocalizedText.of(thing.names(), question.language()),
                detail.apply(thing),
                thing.path(),
                linked == null ? score : Hit.BY_CONCEPT,
                linked);
    }

    private static @Nullable Concept known(Concept own, Question question) {
        return question.concepts().stream()
                .filter(concept -> concept.vocabulary() == own.vocabulary()
                        && concept.code().equals(own.code()))
                .findFirst()
                .orElse(null);
    }
}
