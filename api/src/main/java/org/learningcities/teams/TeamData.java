package org.learningcities.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.people.TeamMemberRef;
import org.learningcities.people.TeamRoles;
import org.learningcities.privacy.OwnDataDirectory;
import org.learningcities.privacy.OwnerRef;
import org.learningcities.privacy.SectionRef;
import org.learningcities.privacy.SectionRef.Fate;

/** Whoever is erased leaves their teams, as everybody does: never as the last coordinator, and their open invitations end. */
@ApplicationScoped
class TeamData implements OwnDataDirectory {
    @Inject
    TeamRoles roles;

    @Inject
    Invitations invitations;

    @Inject
    History history;

    @Override
    public List<SectionRef> sections() {
        return List.of(
                new SectionRef("invitationsSent", Fate.ENDED, """
                        select c.slug as city, i.email, i.role, i.language, i.invited_at as "invitedAt", i.expires_at as "expiresAt",
                            i.accepted_at as "acceptedAt", i.revoked_at as "revokedAt", i.revoked_by = :person as "revokedByMe"
                        from team_invitation i join city c on c.id = i.city_id
                        where i.invited_by = :person or i.revoked_by = :person order by i.invited_at, i.id"""),
                new SectionRef("invitationsReceived", Fate.ENDED, """
                        select c.slug as city, i.email, i.role, i.language, i.invited_at as "invitedAt", i.expires_at as "expiresAt",
                            i.accepted_at as "acceptedAt"
                        from team_invitation i join city c on c.id = i.city_id
                        where i.accepted_by = :person or lower(i.email) = lower(:email) order by i.invited_at, i.id"""));
    }

    @Override
    public List<Need> needs(OwnerRef owner) {
        return roles.citiesOf(owner.id()).stream()
                .filter(city -> coordinatesAlone(owner.id(), roles.locked(city)))
                .map(Need::new)
                .toList();
    }

    @Override
    public void forget(OwnerRef owner, Instant now) {
        for (UUID city : roles.citiesOf(owner.id())) {
            roles.of(city).stream()
                    .filter(member -> member.person().equals(owner.id()))
                    .forEach(member -> leave(owner, city, member));
        }
        invitations.revokedOfPerson(owner.id(), owner.address(), now);
    }

    private void leave(OwnerRef owner, UUID city, TeamMemberRef member) {
        roles.end(owner.id(), city);
        history.record(
                owner.actor(),
                member.role().name(),
                "leave",
                TeamService.TEAM,
                city.toString(),
                Map.of("/members/" + owner.id(), new Change(member.role().name(), null)),
                null);
    }

    private static boolean coordinatesAlone(UUID person, List<TeamMemberRef> team) {
        List<TeamMemberRef> coordinators =
                team.stream().filter(TeamMemberRef::coordinates).toList();
        return coordinators.size() == 1 && coordinators.getFirst().person().equals(person);
    }
}
