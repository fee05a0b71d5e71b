package org.learningcities.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Objects;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Language;
import org.learningcities.privacy.AccountDirectory;
import org.learningcities.privacy.OwnerRef;

/** The account of whoever calls, for {@code privacy}. */
@ApplicationScoped
class AccountsOfCallers implements AccountDirectory {
    @Inject
    PersonService service;

    @Inject
    People people;

    @Inject
    PeopleLetters letters;

    @Override
    public OwnerRef locked(Actor actor, Language accountLanguage) {
        Person person = people.findById(service.arrive(actor, accountLanguage), LockModeType.PESSIMISTIC_WRITE);
        PersonRef ref = person.ref();
        return new OwnerRef(
                ref.id(), Objects.requireNonNull(person.subject()), ref.name(), ref.email(), ref.language());
    }

    @Override
    public void tellOfExport(OwnerRef owner) {
        letters.exported(owner);
    }

    @Override
    public void bury(OwnerRef owner, Instant now) {
        people.endRoles(owner.id(), now);
        people.bury(owner.id(), now);
    }
}
