package org.learningcities.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcities.people.Standing;
import org.learningcities.people.TeamMemberRef;
import org.learningcities.people.TeamRoles;
import org.learningcities.teams.TeamPolicy.Sight;
import org.learningcities.teams.TeamView.ActionView;

/** The team as its caller may see it, with what may be done next. */
@ApplicationScoped
class TeamWording {
    @Inject
    Invitations invitations;

    @Inject
    TeamRoles roles;

    @Inject
    Clock clock;

    TeamView view(Team team) {
        Sight sight = TeamPolicy.sight(team.standing(), team.id(), team.country());
        if (sight == Sight.FOCAL_POINT) {
            return new TeamView(
                    team.city(),
                    team.coordinators().stream()
                            .map(member -> member(team, member, List.of()))
                            .toList(),
                    List.of(),
                    List.of());
        }
        return new TeamView(
                team.city(),
                team.members().stream()
                        .map(member -> member(team, member, memberActions(team, member)))
                        .toList(),
                TeamPolicy.manages(team.standing(), team.id()) ? open(team) : List.of(),
                teamActions(team));
    }

    private List<InvitationView> open(Team team) {
        List<Invitation> open = invitations.open(team.id(), clock.instant());
        Set<UUID> inviters = open.stream().map(Invitation::invitedBy).collect(Collectors.toSet());
        Map<UUID, String> names = roles.namesOf(inviters);
        return open.stream()
                .map(invitation -> invitation.view(names.get(invitation.invitedBy())))
                .toList();
    }

    private static TeamView.Member member(Team team, TeamMemberRef member, List<ActionView> actions) {
        return new TeamView.Member(
                new TeamView.PersonView(member.person().toString(), member.name(), member.email()),
                TeamRole.of(member.role()),
                member.since().atOffset(ZoneOffset.UTC),
                member.person().equals(team.standing().person()),
                actions);
    }

    private static List<ActionView> teamActions(Team team) {
        Standing standing = team.standing();
        boolean manages = TeamPolicy.manages(standing, team.id());
        boolean last = team.members().stream()
                .filter(member -> member.person().equals(standing.person()))
                .anyMatch(team::isLastCoordinator);
        return List.of(
                action("invite", manages ? null : "coordinator-needed"),
                action("leave", !standing.actsFor(team.id()) ? "not-a-member" : last ? "last-coordinator" : null),
                action(
                        "hand-over",
                        !standing.coordinates(team.id())
                                ? "coordinator-needed"
                                : team.members().size() < 2 ? "nobody-to-follow" : null),
                action(
                        "take-over",
                        !standing.isSecretariat()
                                ? "secretariat-needed"
                                : standing.coordinates(team.id()) ? "role-held-already" : null));
    }

    private static List<ActionView> memberActions(Team team, TeamMemberRef member) {
        if (!TeamPolicy.manages(team.standing(), team.id())) {
            return Stream.of("promote", "demote", "remove")
                    .map(name -> action(name, "coordinator-needed"))
                    .toList();
        }
        String spare = team.isLastCoordinator(member) ? "last-coordinator" : null;
        return List.of(
                action("promote", member.coordinates() ? "role-held-already" : null),
                action("demote", member.coordinates() ? spare : "role-held-already"),
                action("remove", spare));
    }

    private static ActionView action(String name, @Nullable String why) {
        return new ActionView(name, why == null, why);
    }
}
