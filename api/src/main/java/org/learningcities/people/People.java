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

    Map<String, String> names(Collection<String> subjects) {
        return getEntityManager()
                .createQuery("select p.subject, p.name from Person p where p.subject in :subjects", Object[].class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .collect(Collectors.toMap(row -> String.valueOf(row[0]), row -> String.valueOf(row[1])));
    }

    List<PersonRef> refs(Collection<UUID> ids) {
        return find("id in ?1", ids).stream().map(Person::ref).toList();
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
