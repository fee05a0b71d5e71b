package org.learningcities.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Language;

@ApplicationScoped
class RolesOfTeams implements TeamRoles {
    @Inject
    EntityManager entities;

    @Inject
    PersonService service;

    @Inject
    People repository;

    @Inject
    Clock clock;

    @Override
    public List<TeamMemberRef> of(UUID city) {
        // COORDINATOR comes before TEAM_MEMBER in the alphabet: the first row of a person is the role that counts.
        Map<UUID, TeamMemberRef> members = new LinkedHashMap<>();
        List<?> rows = entities.createNativeQuery("""
                        select p.id, p.name, p.email, p.language, a.role, a.valid_from
                        from role_assignment a join person p on p.id = a.person_id
                        where a.city_id = :city and a.valid_from <= :now and (a.valid_to is null or a.valid_to > :now)
                        order by a.role, a.valid_from, a.id""", Tuple.class)
                .setParameter("city", city)
                .setParameter("now", clock.instant())
                .getResultList();
        for (Object row : rows) {
            TeamMemberRef member = member((Tuple) row);
            members.putIfAbsent(member.person(), member);
        }
        return List.copyOf(members.values());
    }

    @Override
    public List<TeamMemberRef> locked(UUID city) {
        entities.createNativeQuery("select id from city where id = :city for no key update")
                .setParameter("city", city)
                .getResultList();
        return of(city);
    }

    @Override
    public void give(UUID person, Role role, UUID city) {
        end(person, city);
        entities.createNativeQuery("""
                        insert into role_assignment (person_id, role, city_id, valid_from)
                        select cast(:person as uuid), cast(:role as text), cast(:city as uuid),
                            greatest(cast(:now as timestamptz), max(valid_to))
                        from role_assignment
                        where person_id = :person and city_id = :city""")
                .setParameter("person", person)
                .setParameter("role", role.name())
                .setParameter("city", city)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Override
    public void end(UUID person, UUID city) {
        // Clocks of two processes differ a little: an end is always behind its beginning.
        entities.createNativeQuery("""
                        update role_assignment
                        set valid_to = greatest(:now, valid_from + interval '1 microsecond'), version = version + 1
                        where person_id = :person and city_id = :city and (valid_to is null or valid_to > :now)""")
                .setParameter("person", person)
                .setParameter("city", city)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Override
    public UUID personOf(Actor actor, Language accountLanguage) {
        return service.arrive(actor, accountLanguage);
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> people) {
        return people.isEmpty() ? Map.of() : repository.names(people);
    }

    @Override
    public List<UUID> citiesOf(UUID person) {
        return entities.createNativeQuery("""
                        select distinct city_id from role_assignment
                        where person_id = :person and city_id is not null and valid_from <= :now and (valid_to is null or valid_to > :now)
                        order by city_id""", UUID.class)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private static TeamMemberRef member(Tuple row) {
        return new TeamMemberRef(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("email", String.class),
                Language.of(row.get("language", String.class)).orElse(Language.EN),
                Role.valueOf(row.get("role", String.class)),
                row.get("valid_from", java.time.Instant.class));
    }
}
