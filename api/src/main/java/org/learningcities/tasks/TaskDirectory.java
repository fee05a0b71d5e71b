package org.learningcities.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;
import org.learningcities.people.Standing;

/** A feature that knows of things that wait for people; it is a bean, and found by being one. */
public interface TaskDirectory {

    /**
     * The person for whom things wait.
     *
     * @param standing the roles in force, from which follows what the person may do
     * @param email address that the person has proven to have; null without one
     */
    record Person(Standing standing, @Nullable String email) {}

    /** What waits for a person at this moment; the number of statements depends on the person's cities at most. */
    List<TaskRef> waitingFor(Person person, Language language);
}
