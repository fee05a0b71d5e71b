package org.learningcities.tasks;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Page;
import org.learningcities.people.RoleDirectory;

/** Gathers what waits for a person: what ends soon first, then what waits longest. */
@ApplicationScoped
class TaskReading {
    private static final Comparator<TaskRef> URGENT_FIRST = Comparator.comparing(
                    TaskRef::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskRef::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskRef::kind);

    @Inject
    @All
    List<TaskDirectory> features;

    @Inject
    RoleDirectory roles;

    Page<TaskRef> tasks(Actor actor, @Nullable String email, Language language) {
        var person = new TaskDirectory.Person(roles.of(actor), email);
        return Page.whole(features.stream()
                .flatMap(feature -> feature.waitingFor(person, language).stream())
                .sorted(URGENT_FIRST)
                .toList());
    }
}
