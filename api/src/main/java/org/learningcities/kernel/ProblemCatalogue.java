package org.learningcities.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every problem type that the service can answer with, its texts included. */
@ApplicationScoped
public class ProblemCatalogue {
    @Inject
    @Any
    Instance<ProblemSource> sources;

    /** All types, by status and code. */
    public List<ProblemType> all() {
        return Stream.concat(
                        Arrays.stream(KernelProblem.values()),
                        sources.stream().flatMap(source -> source.problems().stream()))
                .map(ProblemType.class::cast)
                .sorted(Comparator.comparingInt(ProblemType::status).thenComparing(ProblemType::code))
                .toList();
    }

    public String title(ProblemType type, Language language) {
        return ProblemTexts.title(type, language);
    }

    /** The general explanation; placeholders stand for what a single problem names. */
    public String explanation(ProblemType type, Language language) {
        return ProblemTexts.detail(type, language, "…", "…", "…");
    }
}
