package org.learningcities.profiles;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.people.Standing;

/**
 * Who may do what with the profile of a city: pure functions. A draft is unknown to everybody but the team, the secretariat and
 * the systems that the city lets act for it.
 */
final class ProfilePolicy {
    private ProfilePolicy() {}

    /** Read and change the draft, and preview it. */
    static void mayEdit(Standing standing, UUID city) {
        if (!edits(standing, city)) {
            throw KernelProblem.NOT_FOUND.problem();
        }
    }

    /** Publish. A member of the team knows of the draft, so the answer to them is no secret. */
    static void mayPublish(Standing standing, UUID city) {
        mayEdit(standing, city);
        if (!publishes(standing, city) && !standing.isPartnerOf(city)) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }

    /** Give up what others wrote. */
    static void mayDiscard(Standing standing, UUID city) {
        mayEdit(standing, city);
        if (!publishes(standing, city)) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }

    /** Who does not belong to the team has said lately why they look into what is not public. */
    static void hasSaidWhy(Standing standing, UUID city, BooleanSupplier said) {
        if (!standing.actsFor(city) && !standing.isPartnerOf(city) && !said.getAsBoolean()) {
            throw ProfileProblem.SUPPORT_REASON_NEEDED.problem();
        }
    }

    /** Say why, and look into the draft. A team needs no reason to read its own. */
    static void mayOpen(Standing standing, UUID city) {
        mayEdit(standing, city);
        if (!standing.isSecretariat()) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }

    /** Read what was done to the city; {@code country} is that of the city. */
    static void mayReadHistory(Standing standing, UUID city, String country) {
        if (!edits(standing, city) && !standing.speaksFor(country)) {
            throw KernelProblem.NOT_FOUND.problem();
        }
    }

    static boolean edits(Standing standing, UUID city) {
        return knowsPeople(standing, city) || standing.isPartnerOf(city);
    }

    /** Whether names of people and what stays inside the team are shown; a program is shown neither. */
    static boolean knowsPeople(Standing standing, UUID city) {
        return standing.actsFor(city) || standing.isSecretariat();
    }

    /** Whether the whole draft may be published or discarded; a program publishes only what it wrote itself. */
    static boolean publishes(Standing standing, UUID city) {
        return standing.coordinates(city) || standing.isSecretariat();
    }
}
