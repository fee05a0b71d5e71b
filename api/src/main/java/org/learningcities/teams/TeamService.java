package org.learningcities.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.people.TeamMemberRef;
import org.learningcities.people.TeamRoles;

/** What happens to the members of a team. Each change waits for the one before it, so that a coordinator is always left. */
@ApplicationScoped
class TeamService {
    static final String TEAM = "city-team";

    @Inject
    Teams teams;

    @Inject
    TeamRoles roles;

    @Inject
    Invitations invitations;

    @Inject
    TeamWording wording;

    @Inject
    TeamLetters letters;

    @Inject
    History history;

    @Inject
    Clock clock;

    TeamView team(Actor actor, String slug, Language language) {
        return wording.view(teams.of(actor, slug, language));
    }

    @Transactional
    TeamView promote(Actor actor, String slug, String person, WithReason why, Language language) {
        Team team = managed(actor, slug, language);
        TeamMemberRef member = team.named(person);
        change(actor, team, "promote", member, TeamRole.COORDINATOR, why.reason());
        letters.coordinates(member, team.city());
        return wording.view(teams.of(actor, slug, language));
    }

    @Transactional
    TeamView demote(Actor actor, String slug, String person, WithReason why, Language language) {
        Team team = managed(actor, slug, language);
        TeamMemberRef member = team.named(person);
        team.canSpare(member);
        change(actor, team, "demote", member, TeamRole.TEAM_MEMBER, why.reason());
        return wording.view(teams.of(actor, slug, language));
    }

    /** Ends a membership. What the person had sent out and nobody took up is worth nothing from then on. */
    @Transactional
    TeamView remove(Actor actor, String slug, String person, WithReason why, Language language) {
        Team team = managed(actor, slug, language);
        TeamMemberRef member = team.named(person);
        team.canSpare(member);
        change(actor, team, "remove", member, null, why.reason());
        revokeThoseOf(member, actor, team);
        letters.ended(member, team.city());
        return wording.view(teams.of(actor, slug, language));
    }

    @Transactional
    OwnPlaceView leave(Actor actor, String slug, WithReason why, Language language) {
        Team seen = teams.of(actor, slug, language);
        TeamPolicy.mayLeave(seen.standing(), seen.id(), seen.country());
        Team team = teams.locked(actor, seen);
        TeamPolicy.mayLeave(team.standing(), team.id(), team.country());
        TeamMemberRef self = self(team);
        team.canSpare(self);
        change(actor, team, "leave", self, null, why.reason());
        return new OwnPlaceView(team.city(), null);
    }

    /** Passes the role of coordinator on in one step. Drafts and open invitations are the city's and stay where they are. */
    @Transactional
    OwnPlaceView handOver(Actor actor, String slug, HandOver request, Language language) {
        Team seen = teams.of(actor, slug, language);
        TeamPolicy.mayHandOver(seen.standing(), seen.id(), seen.country());
        Team team = teams.locked(actor, seen);
        TeamPolicy.mayHandOver(team.standing(), team.id(), team.country());
        TeamMemberRef self = self(team);
        TeamMemberRef successor = team.members().stream()
                .filter(member -> member.person().toString().equals(request.successor()) && !member.equals(self))
                .findFirst()
                .orElseThrow(() -> KernelProblem.UNPROCESSABLE.problem().at("/successor", "not-in-team"));
        if (!successor.coordinates()) {
            change(actor, team, "hand-over", successor, TeamRole.COORDINATOR, request.reason());
            letters.coordinates(successor, team.city());
        }
        TeamRole own = request.stays() ? TeamRole.TEAM_MEMBER : null;
        change(actor, team, "hand-over", self, own, request.reason());
        return new OwnPlaceView(team.city(), own);
    }

    /**
     * The secretariat steps in where nobody else can. Who coordinated stays in the team as a member, is told, and finds the
     * reason in the history.
     */
    @Transactional
    TeamView takeOver(Actor actor, String slug, TakeOver request, Language language) {
        Team seen = teams.of(actor, slug, language);
        TeamPolicy.mayTakeOver(seen.standing(), seen.id(), seen.country());
        Team team = teams.locked(actor, seen);
        UUID self = roles.personOf(actor, language);
        if (team.standing().coordinates(team.id())) {
            throw TeamProblem.ROLE_HELD_ALREADY.problem();
        }
        for (TeamMemberRef former : team.coordinators()) {
            change(actor, team, "take-over", former, TeamRole.TEAM_MEMBER, request.reason());
            revokeThoseOf(former, actor, team);
            letters.takenOver(former, team.city());
        }
        String before = team.member(self).map(member -> member.role().name()).orElse(null);
        roles.give(self, TeamRole.COORDINATOR.role(), team.id());
        record(actor, team, "take-over", self, before, TeamRole.COORDINATOR, request.reason());
        return wording.view(teams.of(actor, slug, language));
    }

    private Team managed(Actor actor, String slug, Language language) {
        Team seen = teams.of(actor, slug, language);
        TeamPolicy.mayManage(seen.standing(), seen.id(), seen.country());
        Team team = teams.locked(actor, seen);
        TeamPolicy.mayManage(team.standing(), team.id(), team.country());
        return team;
    }

    private static TeamMemberRef self(Team team) {
        return team.members().stream()
                .filter(member -> member.person().equals(team.standing().person()))
                .findFirst()
                .orElseThrow(KernelProblem.FORBIDDEN::problem);
    }

    private void revokeThoseOf(TeamMemberRef inviter, Actor actor, Team team) {
        UUID by = team.standing().person();
        if (by != null) {
            invitations.revokedOf(inviter.person(), team.id(), by, clock.instant());
        }
    }

    private void change(
            Actor actor,
            Team team,
            String action,
            TeamMemberRef member,
            @Nullable TeamRole after,
            @Nullable String reason) {
        if (after != null && after.role() == member.role()) {
            throw TeamProblem.ROLE_HELD_ALREADY.problem();
        }
        if (after == null) {
            roles.end(member.person(), team.id());
        } else {
            roles.give(member.person(), after.role(), team.id());
        }
        record(actor, team, action, member.person(), member.role().name(), after, reason);
    }

    /** Names people by id alone: the history is for ever, a person may ask to be forgotten. */
    private void record(
            Actor actor,
            Team team,
            String action,
            UUID person,
            @Nullable String before,
            @Nullable TeamRole after,
            @Nullable String reason) {
        Map<String, Change> changes =
                Map.of("/members/" + person, new Change(before, after == null ? null : after.name()));
        history.record(
                actor,
                team.standing().actingRole(team.id()),
                action,
                TEAM,
                team.id().toString(),
                changes,
                reason);
    }
}
