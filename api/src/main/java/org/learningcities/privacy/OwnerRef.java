package org.learningcities.privacy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Language;

/**
 * The person whom data are about.
 *
 * @param subject of the account at the identity provider
 * @param language in which the platform writes to the person
 */
public record OwnerRef(
        UUID id, String subject, String name, @Nullable String email, Language language) {

    /** The person as the history names who acts. */
    public Actor actor() {
        return new Actor(Actor.Kind.PERSON, subject, name, email);
    }

    /** The address for comparisons; one that nobody has where there is none. */
    public String address() {
        return email == null ? "" : email;
    }
}
