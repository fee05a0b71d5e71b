package org.learningcities.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
        return lockedById(service.arrive(actor, accountLanguage)).orElseThrow();
    }

    @Override
    public Optional<OwnerRef> lockedById(UUID id) {
        return Optional.ofNullable(people.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(person -> person.subject() != null)
                .map(AccountsOfCallers::owner);
    }

    private static OwnerRef owner(Person person) {
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
