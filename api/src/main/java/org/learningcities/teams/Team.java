package org.learningcities.teams;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.people.Standing;
import org.learningcities.people.TeamMemberRef;

/**
 * The team of a city as it is at one moment, and what must stay true of it.
 *
 * @param standing what the caller may do, as of the same moment
 */
record Team(UUID id, CityRef city, Standing standing, List<TeamMemberRef> members) {

    String country() {
        return city.country().code();
    }

    Optional<TeamMemberRef> member(UUID person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /** The member that an address names; for one who is no member there is nothing at it. */
    TeamMemberRef named(String person) {
        return members.stream()
                .filter(member -> member.person().toString().equals(person))
                .findFirst()
                .orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    List<TeamMemberRef> coordinators() {
        return members.stream().filter(TeamMemberRef::coordinates).toList();
    }

    boolean isLastCoordinator(TeamMemberRef member) {
        return member.coordinates() && coordinators().size() == 1;
    }

    /** A team that has a coordinator keeps one: the last names a successor first. */
    void canSpare(TeamMemberRef coordinator) {
        if (isLastCoordinator(coordinator)) {
            throw TeamProblem.LAST_COORDINATOR.problem();
        }
    }
}
