package org.learningcities.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.lists.SearchSource;
import org.learningcities.reference.NamedThings.Thing;

/** Focal areas and features of the framework in force. */
@ApplicationScoped
class FrameworkSearch implements SearchSource {
    @Inject
    ReferenceService reference;

    @Override
    public String group() {
        return "framework";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<String> list(Question question) {
        return Optional.of("/framework");
    }

    @Override
    public Found find(Question question) {
        List<Thing> things = new ArrayList<>();
        reference.data().focalAreas().forEach(area -> {
            String path = "/framework/" + area.code();
            things.add(thing(area.code(), area.names(), path, area.code()));
            area.features()
                    .forEach(feature -> things.add(
                            thing(feature.code(), feature.names(), path + "/" + feature.code(), area.code())));
        });
        return NamedThings.find(question, things, thing -> area(thing, question));
    }

    private static Thing thing(String code, Map<String, String> names, String path, String area) {
        return new Thing(code, names, List.of(code), path, new Concept(Vocabulary.FOCAL_AREA, area, Map.of()));
    }

    /** A feature names the focal area that it belongs to. */
    private @Nullable LocalizedText area(Thing thing, Question question) {
        String area = thing.concept() == null ? thing.id() : thing.concept().code();
        return area.equals(thing.id())
                ? null
                : reference
                        .focalArea(area, question.language())
                        .map(CodedRef::name)
                        .orElse(null);
    }
}
