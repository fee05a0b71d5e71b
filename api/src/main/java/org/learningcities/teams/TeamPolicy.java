package org.learningcities.teams;

import java.util.UUID;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.people.Standing;

/** Who may do what with the team of a city (domain guide 10): pure functions. To everybody else there is no team (404). */
final class TeamPolicy {
    private TeamPolicy() {}

    /** How much of a team somebody sees. */
    enum Sight {
        WHOLE,
        /** The National Commission of the country knows whom to write to, and no more. */
        FOCAL_POINT
    }

    static Sight sight(Standing standing, UUID city, String country) {
        if (standing.actsFor(city) || standing.isSecretariat()) {
            return Sight.WHOLE;
        }
        if (standing.speaksFor(country)) {
            return Sight.FOCAL_POINT;
        }
        throw KernelProblem.NOT_FOUND.problem();
    }

    /** Invite, revoke, promote, demote, remove. */
    static void mayManage(Standing standing, UUID city, String country) {
        sight(standing, city, country);
        allow(manages(standing, city));
    }

    static void mayLeave(Standing standing, UUID city, String country) {
        sight(standing, city, country);
        allow(standing.actsFor(city));
    }

    static void mayHandOver(Standing standing, UUID city, String country) {
        sight(standing, city, country);
        allow(standing.coordinates(city));
    }

    static void mayTakeOver(Standing standing, UUID city, String country) {
        sight(standing, city, country);
        allow(standing.isSecretariat());
    }

    static boolean manages(Standing standing, UUID city) {
        return standing.coordinates(city) || standing.isSecretariat();
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }
}
