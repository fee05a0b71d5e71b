package org.learningcities.privacy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Language;

/** The account of whoever calls; {@code people} keeps it. */
public interface AccountDirectory {

    /**
     * The person who calls, after everybody who is changing them is done. A first call makes the person, as {@code getMe} does;
     * a partner system is refused, because it is no person.
     */
    OwnerRef locked(Actor actor, Language accountLanguage);

    /** A person by id, locked likewise; none for one who was erased. */
    Optional<OwnerRef> lockedById(UUID person);

    /** Writes to the known address that an export was taken, so that a person whose session somebody else uses hears of it (T67). */
    void tellOfExport(OwnerRef owner);

    /** Ends all roles that are left and takes everything personal out of the person; the last step of an erasure. */
    void bury(OwnerRef owner, Instant now);
}
