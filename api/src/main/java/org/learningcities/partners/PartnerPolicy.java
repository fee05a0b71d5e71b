package org.learningcities.partners;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.people.Standing;

/** Who may do what with partner systems: pure functions. The secretariat registers them; a city sees and ends its own. */
final class PartnerPolicy {
    private PartnerPolicy() {}

    /** Read the whole register, and add to it. That there is one is no secret. */
    static void mayRegister(Standing standing) {
        if (!standing.isSecretariat()) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }

    static void maySeeThoseOf(Standing standing, UUID city) {
        if (!sees(standing, city)) {
            throw KernelProblem.NOT_FOUND.problem();
        }
    }

    static void maySee(Standing standing, Partner partner) {
        if (!sees(standing, partner.city())) {
            throw KernelProblem.NOT_FOUND.problem();
        }
    }

    static void mayChange(Standing standing, Partner partner) {
        maySee(standing, partner);
        mayRegister(standing);
    }

    static void mayEnd(Standing standing, Partner partner) {
        maySee(standing, partner);
        if (!ends(standing, partner.city())) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }

    static boolean ends(Standing standing, @Nullable UUID city) {
        return standing.isSecretariat() || city != null && standing.coordinates(city);
    }

    private static boolean sees(Standing standing, @Nullable UUID city) {
        return standing.isSecretariat() || city != null && standing.actsFor(city);
    }
}
