package org.learningcities.people;

import org.learningcities.kernel.Actor;
import org.learningcities.kernel.KernelProblem;

/** Who may do what with people: pure functions. */
final class PersonPolicy {
    private PersonPolicy() {}

    /** Only a person has a profile; a partner system acts under its own name and has none. */
    static void mayUseOwnProfile(Actor actor) {
        if (!actor.isPerson()) {
            throw KernelProblem.PERSON_NEEDED.problem();
        }
    }
}
