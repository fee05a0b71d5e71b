package org.learningcities.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Language;

/** All queries of the feature. */
@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID> {

    Optional<Person> bySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** The person for a change: nobody else changes them before this transaction ends. */
    Optional<Person> bySubjectToChange(String subject) {
        return find("subject", subject).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /**
     * Makes the person, or marks a prepared one as arrived. One statement decides: of several first calls at the same
     * moment exactly one is the first, the others wait for it and see its person.
     *
     * @return whether this call was the first
     */
    boolean welcome(Actor actor, Language language, Instant now) {
        return 1
                == getEntityManager()
                        .createNativeQuery("""
                        insert into person (subject, name, email, language, first_sign_in_at, created_at, updated_at)
                        values (:subject, :name, :email, :language, :now, :now, :now)
                        on conflict (subject) do update
                        set first_sign_in_at = excluded.first_sign_in_at, name = excluded.name, email = excluded.email,
                            updated_at = excluded.updated_at, version = person.version + 1
                        where person.first_sign_in_at is null""")
                        .setParameter("subject", actor.id())
                        .setParameter("name", actor.name())
                        .setParameter("email", actor.email())
                        .setParameter("language", language.tag())
                        .setParameter("now", now)
                        .executeUpdate();
    }

    /** When the account of a subject was erased last, if it was. */
    Optional<Instant> erasedAt(String subject) {
        return getEntityManager()
                .createNativeQuery(
                        "select erased_at from erased_account where subject_hash = sha256(convert_to(:subject, 'UTF8'))",
                        Instant.class)
                .setParameter("subject", subject)
                .getResultStream()
                .map(Instant.class::cast)
                .findFirst();
    }

    /** Takes everything out of a row but its id and that it was erased. */
    void bury(UUID person, Instant now) {
        getEntityManager().flush();
        getEntityManager()
                .createNativeQuery("""
                        update person set subject = null, name = '', email = null, language = 'en', time_zone = null, digest = 'NEVER',
                            first_sign_in_at = null, created_at = :now, updated_at = :now, erased_at = :now, version = version + 1
                        where id = :person""")
                .setParameter("now", now)
                .setParameter("person", person)
                .executeUpdate();
        getEntityManager().clear();
    }

    /** Ends every role of a person; one that has not begun never does. */
    void endRoles(UUID person, Instant now) {
        getEntityManager()
                .createNativeQuery("delete from role_assignment where person_id = :person and valid_from >= :now")
                .setParameter("person", person)
                .setParameter("now", now)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("""
                        update role_assignment set valid_to = :now, version = version + 1
                        where person_id = :person and (valid_to is null or valid_to > :now)""")
                .setParameter("person", person)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The roles that are in force at a moment, the oldest first. */
    List<RoleAssignment.Row> rolesOf(UUID person, Instant at) {
        return getEntityManager()
                .createQuery("""
                        select new org.learningcities.people.RoleAssignment$Row(
                            a.role, a.cityId, a.countryCode, a.validFrom, a.validTo)
                        from RoleAssignment a
                        where a.personId = :person and a.validFrom <= :at and (a.validTo is null or a.validTo > :at)
                        order by a.validFrom, a.id""", RoleAssignment.Row.class)
                .setParameter("person", person)
                .setParameter("at", at)
                .getResultList();
    }

    /** A person with the roles in force at a moment: a row each, or one without a role. */
    List<RolesInForce.Found> standing(String subject, Instant at) {
        return getEntityManager()
                .createQuery("""
                        select new org.learningcities.people.RolesInForce$Found(p.id, a.role, a.cityId, a.countryCode)
                        from Person p
                        left join RoleAssignment a
                            on a.personId = p.id and a.validFrom <= :at and (a.validTo is null or a.validTo > :at)
                        where p.subject = :subject""", RolesInForce.Found.class)
                .setParameter("subject", subject)
                .setParameter("at", at)
                .getResultList();
    }

    /** Names by id; whoever was erased has none. */
    Map<UUID, String> names(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select p.id, p.name from Person p where p.id in :ids and p.subject is not null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> String.valueOf(row[1])));
    }

    /** People by id; whoever was erased is left out. */
    List<PersonRef> refs(Collection<UUID> ids) {
        return find("id in ?1 and subject is not null", ids).stream()
                .map(Person::ref)
                .toList();
    }

    /** Who holds a role at a moment; until the transaction ends nobody else who asks this gets an answer. */
    List<PersonRef> lockedHolders(Role role, Instant at) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext(:role))", Object.class)
                .setParameter("role", "holders of " + role)
                .getResultList();
        return holders(role, at);
    }

    /** Who holds a role at a moment. */
    List<PersonRef> holders(Role role, Instant at) {
        return getEntityManager()
                .createQuery("""
                        select p from Person p where exists (select a.id from RoleAssignment a
                            where a.personId = p.id and a.role = :role and a.validFrom <= :at and (a.validTo is null or a.validTo > :at))
                        order by p.id""", Person.class)
                .setParameter("role", role)
                .setParameter("at", at)
                .getResultStream()
                .map(Person::ref)
                .toList();
    }
}
