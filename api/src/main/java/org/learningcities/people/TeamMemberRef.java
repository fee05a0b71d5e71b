package org.learningcities.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;

/**
 * Somebody who belongs to the team of a city.
 *
 * @param language in which the platform writes to the person
 * @param role the one that counts: a coordinator is a member of the team too
 * @param since when that role began
 */
public record TeamMemberRef(
        UUID person, String name, @Nullable String email, Language language, Role role, Instant since) {

    public boolean coordinates() {
        return role == Role.COORDINATOR;
    }
}
