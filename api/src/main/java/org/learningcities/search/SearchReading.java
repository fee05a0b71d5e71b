package org.learningcities.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.lists.Filters;
import org.learningcities.lists.SearchSource;
import org.learningcities.lists.SearchSource.Concept;
import org.learningcities.lists.SearchSource.Found;
import org.learningcities.lists.SearchSource.Hit;
import org.learningcities.lists.SearchSource.Question;
import org.learningcities.search.SearchViews.ConceptView;
import org.learningcities.search.SearchViews.SearchGroupView;
import org.learningcities.search.SearchViews.SearchHitView;
import org.learningcities.search.SearchViews.SearchResultView;
import org.learningcities.search.SearchViews.SuggestionView;

/** Asks all sources and puts together what they find. */
@ApplicationScoped
class SearchReading {
    private static final int SUGGESTIONS = 8;

    @Inject
    @All
    List<SearchSource> sources;

    @Inject
    Concepts concepts;

    /** What one source found. */
    private record Group(SearchSource source, Question question, Found found) {
        int best() {
            return found.hits().stream().mapToInt(Hit::score).max().orElse(0);
        }
    }

    SearchResultView search(SearchParams params, Language language) {
        String q = Filters.search(params.q);
        List<String> wanted = Filters.values("group", params.group, names());
        int limit = params.limit();
        List<Concept> named = concepts.in(q);
        List<Group> groups = q.isEmpty() ? List.of() : groups(new Question(q, named, language, limit), wanted);
        return new SearchResultView(
                q,
                groups.stream().mapToLong(group -> group.found().total()).sum(),
                named.stream().map(concept -> view(concept, language)).toList(),
                groups.stream().map(SearchReading::view).toList());
    }

    /** The best hits of all groups; a group may not push all others aside. */
    List<SuggestionView> suggestions(@Nullable String typed, Language language) {
        String q = Filters.search(typed);
        if (q.isEmpty()) {
            return List.of();
        }
        record Suggested(SearchSource source, Hit hit) {}
        Question question = new Question(q, concepts.in(q), language, SUGGESTIONS - 2);
        return groups(question, List.of()).stream()
                .flatMap(group -> group.found().hits().stream().map(hit -> new Suggested(group.source(), hit)))
                .sorted(Comparator.comparingInt((Suggested one) -> one.hit().score())
                        .reversed())
                .limit(SUGGESTIONS)
                .map(one -> new SuggestionView(one.source().group(), view(one.hit(), question)))
                .toList();
    }

    private List<String> names() {
        return sources.stream().map(SearchSource::group).sorted().toList();
    }

    private List<Group> groups(Question question, List<String> wanted) {
        return sources.stream()
                .filter(source -> wanted.isEmpty() || wanted.contains(source.group()))
                .map(source -> new Group(source, question, source.find(question)))
                .filter(group -> group.found().total() > 0)
                .sorted(Comparator.comparingInt(Group::best)
                        .reversed()
                        .thenComparing(group -> group.source().order()))
                .toList();
    }

    private static SearchGroupView view(Group group) {
        String q = URLEncoder.encode(group.question().q(), StandardCharsets.UTF_8);
        return new SearchGroupView(
                group.source().group(),
                group.found().total(),
                group.source()
                        .list(group.question())
                        .map(list -> list + "?q=" + q)
                        .orElse(null),
                group.found().hits().stream()
                        .map(hit -> view(hit, group.question()))
                        .toList());
    }

    private static SearchHitView view(Hit hit, Question question) {
        return new SearchHitView(
                hit.id(),
                hit.title(),
                hit.detail(),
                hit.path(),
                Highlights.of(hit.title().text(), question.q()),
                hit.concept() == null ? null : view(hit.concept(), question));
    }

    /** The concept as the question names it: a source may know it by its code alone. */
    private static ConceptView view(Concept concept, Question question) {
        Concept named = question.concepts().stream()
                .filter(known -> known.vocabulary() == concept.vocabulary()
                        && known.code().equals(concept.code()))
                .findFirst()
                .orElse(concept);
        return view(named, question.language());
    }

    private static ConceptView view(Concept concept, Language language) {
        return new ConceptView(
                concept.vocabulary().name(), concept.code(), LocalizedText.of(concept.names(), language));
    }
}
