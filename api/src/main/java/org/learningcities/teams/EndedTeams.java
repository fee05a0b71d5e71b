package org.learningcities.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityEnded;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.kernel.Language;
import org.learningcities.people.TeamMemberRef;
import org.learningcities.people.TeamRoles;

/** When a city ends, so do the roles in its team and its invitations; where that is decided, people go on for a successor. */
@ApplicationScoped
class EndedTeams {
    @Inject
    Teams teams;

    @Inject
    TeamRoles roles;

    @Inject
    Invitations invitations;

    @Inject
    TeamLetters letters;

    @Inject
    History history;

    @Inject
    Clock clock;

    void ended(@Observes CityEnded event) {
        UUID city = event.city();
        List<TeamMemberRef> members = roles.locked(city);
        UUID successor = event.teamTo();
        Set<UUID> there = successor == null
                ? Set.of()
                : roles.locked(successor).stream().map(TeamMemberRef::person).collect(Collectors.toSet());
        for (TeamMemberRef member : members) {
            roles.end(member.person(), city);
            record(event, city, member, member.role().name(), null);
            letters.ended(member, teams.city(city, Language.EN));
            if (successor != null && !there.contains(member.person())) {
                roles.give(member.person(), member.role(), successor);
                record(event, successor, member, null, member.role().name());
            }
        }
        UUID by = roles.personOf(event.actor(), Language.EN);
        invitations.revokedAll(city, by, clock.instant());
    }

    private void record(
            CityEnded event, UUID city, TeamMemberRef member, @Nullable String before, @Nullable String after) {
        history.record(
                event.actor(),
                "SECRETARIAT",
                after == null ? "end-with-city" : "move-from-city",
                TeamService.TEAM,
                city.toString(),
                Map.of("/members/" + member.person(), new Change(before, after)),
                event.reason());
    }
}
