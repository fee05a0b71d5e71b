package org.learningcities.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningcities.lists.SearchSource;
import org.learningcities.reference.NamedThings.Thing;

/** Thematic clusters; a hit leads to the cities that are in one. */
@ApplicationScoped
class ThemeSearch implements SearchSource {
    @Inject
    ReferenceService reference;

    @Override
    public String group() {
        return "themes";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<String> list(Question question) {
        return Optional.empty();
    }

    @Override
    public Found find(Question question) {
        List<Thing> themes = new ArrayList<>();
        reference
                .data()
                .clusters()
                .forEach((code, cluster) -> themes.add(new Thing(
                        code,
                        cluster.names(),
                        List.of(code),
                        "/cities?cluster=" + code,
                        new Concept(Vocabulary.CLUSTER, code, cluster.names()))));
        return NamedThings.find(question, themes, thing -> null);
    }
}
