package org.learningcities.identity;

import java.util.UUID;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.people.Standing;

/**
 * Who may do what with the legal identity of a city (domain guide 10): the secretariat decides, the team asks. To everybody
 * else there is nothing here (404); the name itself is read with the city.
 */
final class IdentityPolicy {
    private IdentityPolicy() {}

    static void maySee(Standing standing, UUID city) {
        if (!sees(standing, city)) {
            throw KernelProblem.NOT_FOUND.problem();
        }
    }

    /** Rename, correct, accept and decline. */
    static void mayDecide(Standing standing, UUID city) {
        maySee(standing, city);
        allow(standing.isSecretariat());
    }

    /** Ask, and take back what was asked. */
    static void mayAsk(Standing standing, UUID city) {
        maySee(standing, city);
        allow(standing.actsFor(city));
    }

    static boolean sees(Standing standing, UUID city) {
        return standing.actsFor(city) || standing.isSecretariat();
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }
}
