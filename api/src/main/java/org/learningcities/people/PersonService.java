package org.learningcities.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.MergePatch;
import org.learningcities.kernel.Patches;
import org.learningcities.kernel.Version;
import org.learningcities.reference.ReferenceDirectory;

@ApplicationScoped
class PersonService {
    private static final String PERSON = "person";

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    CityDirectory cities;

    @Inject
    ReferenceDirectory reference;

    @Inject
    History history;

    @Inject
    Patches patches;

    @Inject
    Clock clock;

    /**
     * The caller's own profile; the first call of a person makes it.
     *
     * @param preferred language that the person's account names, for messages to them
     * @param shown language of this answer
     */
    @Transactional
    MeView me(Actor actor, Language preferred, Language shown) {
        PersonPolicy.mayUseOwnProfile(actor);
        Instant now = clock.instant();
        return view(signedIn(actor, preferred, now), now, shown);
    }

    /**
     * Changes what the caller decides about the own account.
     *
     * @param expected the version that the change was made from
     * @param shown language of this answer
     */
    @Transactional
    MeView change(Actor actor, Version expected, MergePatch patch, Language shown) {
        PersonPolicy.mayUseOwnProfile(actor);
        Person person = people.bySubjectToChange(actor.id()).orElseThrow(KernelProblem.NOT_FOUND::problem);
        Instant now = clock.instant();
        MeView present = view(person, now, shown);
        if (!expected.isOf(present)) {
            throw Version.stale(
                    present, history.changedSince(PERSON, person.id().toString(), expected));
        }
        Preferences before = person.preferences();
        Preferences wanted = patches.apply(patch, before, Preferences.class);
        Set<String> changed = patches.differences(before, wanted).keySet();
        if (changed.isEmpty()) {
            return present;
        }
        person.prefer(wanted, now);
        record(actor, "change-preferences", person, changed);
        return view(person, now, shown);
    }

    private MeView view(Person person, Instant now, Language shown) {
        List<RoleAssignment.Row> roles = people.rolesOf(person.id(), now);
        Set<UUID> ids = roles.stream()
                .map(RoleAssignment.Row::cityId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, CityRef> named = cities.byIds(ids, shown);
        return MeView.of(person, roles, named, code -> reference.country(code, shown));
    }

    /** Id of the person who acts; a first call makes the person. */
    @Transactional
    UUID arrive(Actor actor, Language preferred) {
        PersonPolicy.mayUseOwnProfile(actor);
        return signedIn(actor, preferred, clock.instant()).id();
    }

    private Person signedIn(Actor actor, Language preferred, Instant now) {
        Person person = people.bySubject(actor.id()).orElse(null);
        if (person == null || person.awaitsFirstSignIn()) {
            return arrived(actor, preferred, now);
        }
        Set<String> changed = person.follow(actor, now);
        if (!changed.isEmpty()) {
            record(actor, "identity-changed", person, changed);
        }
        return person;
    }

    private Person arrived(Actor actor, Language preferred, Instant now) {
        // A token that was made before the account was erased must not bring it back; a sign-in after it begins anew.
        people.erasedAt(actor.id())
                .filter(erased -> !caller.knownSince().isAfter(erased))
                .ifPresent(erased -> {
                    throw PersonProblem.ACCOUNT_ERASED.problem();
                });
        boolean first = people.welcome(actor, preferred, now);
        people.getEntityManager().clear();
        Person person = people.bySubject(actor.id()).orElseThrow();
        if (first) {
            record(actor, "sign-in-first", person, Set.of());
        }
        return person;
    }

    /** Says which fields changed but not to what: the history is for ever, a person may ask to be forgotten. */
    private void record(Actor actor, String action, Person person, Set<String> fields) {
        Map<String, Change> changes =
                fields.stream().collect(Collectors.toMap(field -> field, field -> new Change(null, null)));
        people.flush(); // the version is the one that the change made
        history.record(actor, null, action, PERSON, person.id().toString(), person.version(), changes, null);
    }
}
