package org.learningcities.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.TeamRoles;

/** Finds the team of a city with what the caller may do there. */
@ApplicationScoped
class Teams {
    @Inject
    CityDirectory cities;

    @Inject
    RoleDirectory rights;

    @Inject
    TeamRoles roles;

    Team of(Actor actor, String slug, Language language) {
        UUID id = cities.idOf(slug).orElseThrow(KernelProblem.NOT_FOUND::problem);
        return new Team(id, city(id, language), rights.of(actor), roles.of(id));
    }

    /**
     * The same team after everybody who is changing it is done. The rights of the caller are read anew: of two coordinators who
     * remove each other at the same moment only the first still is one.
     */
    Team locked(Actor actor, Team before) {
        var members = roles.locked(before.id());
        return new Team(before.id(), before.city(), rights.of(actor), members);
    }

    CityRef city(UUID id, Language language) {
        CityRef city = cities.byIds(List.of(id), language).get(id);
        if (city == null) {
            throw KernelProblem.NOT_FOUND.problem();
        }
        return city;
    }
}
