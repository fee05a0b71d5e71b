package org.learningcities.contacts;

import java.util.UUID;
import java.util.function.Predicate;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.people.Standing;

/**
 * Who sees which field, and who changes it: the city's team and the secretariat see all and change it; whoever holds a role in the
 * network sees what is for members; a program sees what everybody sees, also that of the city (trust guide T7).
 */
final class ContactPolicy {
    private ContactPolicy() {}

    static Predicate<SeenBy> sees(Standing standing, UUID city) {
        boolean all = looksAfter(standing, city);
        boolean member = standing.person() != null && !standing.roles().isEmpty();
        return circle -> switch (circle) {
            case PUBLIC -> true;
            case MEMBERS -> all || member;
            case SECRETARIAT -> all;
        };
    }

    static void mayChange(Standing standing, UUID city) {
        if (!looksAfter(standing, city)) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }

    static boolean looksAfter(Standing standing, UUID city) {
        return standing.person() != null && (standing.actsFor(city) || standing.isSecretariat());
    }
}
