package org.learningcities.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Version;
import org.learningcities.people.Standing;
import org.learningcities.people.TeamMemberRef;
import org.learningcities.people.TeamRoles;

/** Invitations to a team: whoever holds the link and signs in may accept, once and in time. */
@ApplicationScoped
class InvitationService {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Teams teams;

    @Inject
    TeamRoles roles;

    @Inject
    Invitations invitations;

    @Inject
    InvitationTokens tokens;

    @Inject
    TeamSettings settings;

    @Inject
    TeamLetters letters;

    @Inject
    History history;

    @Inject
    Clock clock;

    @Transactional
    InvitationView invite(Actor actor, String slug, InvitePerson request, Language language) {
        Team team = managed(actor, slug, language);
        UUID inviter = Objects.requireNonNull(team.standing().person());
        Instant now = clock.instant();
        mayWriteToAnother(inviter, now);
        mayBeInvited(team, request.email(), inviter, now);
        String token = tokens.create();
        Language letter =
                Optional.ofNullable(request.language()).flatMap(Language::of).orElse(language);
        UUID id = invitations.add(
                team.id(),
                request,
                letter.tag(),
                tokens.fingerprint(token).orElseThrow(),
                inviter,
                now,
                now.plus(settings.invitationLife()));
        record(actor, team.standing(), "invite", team.id(), id, null, request.role());
        Invitation invitation = invitations.lockedOpen(team.id(), id).orElseThrow();
        letters.invitation(invitation, teams.city(team.id(), letter), actor.name(), token);
        return invitation.view(actor.name());
    }

    @Transactional
    InvitationView revoke(Actor actor, String slug, String id, Version expected, Language language) {
        Team team = managed(actor, slug, language);
        Invitation invitation = named(team, id);
        InvitationView present = invitation.view(inviterOf(invitation));
        if (!expected.isOf(present)) {
            throw Version.stale(present, List.of());
        }
        invitations.revoked(
                invitation.id(), Objects.requireNonNull(team.standing().person()), clock.instant());
        record(actor, team.standing(), "revoke-invitation", team.id(), invitation.id(), invitation.role(), null);
        return present;
    }

    /** What a link invites to; it does not say whom, because the link may have been passed on. */
    ReceivedInvitationView received(@Nullable String token, Language language) {
        return Optional.ofNullable(token)
                .flatMap(tokens::fingerprint)
                .flatMap(invitations::ofToken)
                .map(invitation -> received(invitation, invitation.state(clock.instant()), language))
                .orElse(ReceivedInvitationView.UNKNOWN);
    }

    @Transactional
    ReceivedInvitationView accept(Actor actor, String token, Language account, Language language) {
        Invitation invitation = tokens.fingerprint(token)
                .flatMap(invitations::lockedOfToken)
                .orElseThrow(KernelProblem.NOT_FOUND::problem);
        Instant now = clock.instant();
        invitation.canBeAccepted(now);
        List<TeamMemberRef> team = roles.locked(invitation.city());
        UUID person = roles.personOf(actor, account);
        TeamRole before = roleOf(person, team);
        if (before == TeamRole.COORDINATOR || before == invitation.role()) {
            throw TeamProblem.ALREADY_IN_TEAM.problem();
        }
        roles.give(person, invitation.role().role(), invitation.city());
        invitations.accepted(invitation.id(), person, now);
        recordAccepted(actor, invitation, person, before);
        team.stream()
                .filter(member -> member.person().equals(invitation.invitedBy()))
                .forEach(
                        inviter -> letters.joined(inviter, person, actor.name(), city(invitation, inviter.language())));
        return received(invitation, InvitationState.ACCEPTED, language);
    }

    private Team managed(Actor actor, String slug, Language language) {
        Team team = teams.of(actor, slug, language);
        TeamPolicy.mayManage(team.standing(), team.id(), team.country());
        return team;
    }

    private Invitation named(Team team, String id) {
        try {
            return invitations.lockedOpen(team.id(), UUID.fromString(id)).orElseThrow(KernelProblem.NOT_FOUND::problem);
        } catch (IllegalArgumentException noId) {
            throw KernelProblem.NOT_FOUND.problem();
        }
    }

    /** A limit a person and day: nobody writes to strangers through us (T43). */
    private void mayWriteToAnother(UUID inviter, Instant now) {
        List<Instant> sent = invitations.sentSince(inviter, now.minus(DAY));
        int limit = settings.invitationsADay();
        if (sent.size() >= limit) {
            Instant free = sent.get(sent.size() - limit).plus(DAY);
            throw TeamProblem.TOO_MANY_INVITATIONS
                    .problem(limit)
                    .header(
                            "Retry-After",
                            Long.toString(Duration.between(now, free).toSeconds() + 1));
        }
    }

    private void mayBeInvited(Team team, String email, UUID inviter, Instant now) {
        if (team.members().stream().anyMatch(member -> email.equalsIgnoreCase(member.email()))) {
            throw TeamProblem.ALREADY_IN_TEAM.problem();
        }
        invitations.ofAddress(team.id(), email).ifPresent(earlier -> {
            if (earlier.state(now) == InvitationState.OPEN) {
                throw TeamProblem.ALREADY_INVITED.problem();
            }
            invitations.revoked(earlier.id(), inviter, now);
        });
    }

    private ReceivedInvitationView received(Invitation invitation, InvitationState state, Language language) {
        return invitation.received(city(invitation, language), inviterOf(invitation), state);
    }

    private @Nullable String inviterOf(Invitation invitation) {
        return roles.namesOf(List.of(invitation.invitedBy())).get(invitation.invitedBy());
    }

    private CityRef city(Invitation invitation, Language language) {
        return teams.city(invitation.city(), language);
    }

    private static @Nullable TeamRole roleOf(UUID person, List<TeamMemberRef> team) {
        return team.stream()
                .filter(member -> member.person().equals(person))
                .map(member -> TeamRole.of(member.role()))
                .findFirst()
                .orElse(null);
    }

    /** The address stands in no history: that is for ever, an address must be forgotten when its owner asks. */
    private void record(
            Actor actor,
            Standing standing,
            String action,
            UUID city,
            UUID invitation,
            @Nullable TeamRole before,
            @Nullable TeamRole after) {
        Change change = new Change(before == null ? null : before.name(), after == null ? null : after.name());
        history.record(
                actor,
                standing.actingRole(city),
                action,
                TeamService.TEAM,
                city.toString(),
                Map.of("/invitations/" + invitation, change),
                null);
    }

    private void recordAccepted(Actor actor, Invitation invitation, UUID person, @Nullable TeamRole before) {
        history.record(
                actor,
                null,
                "accept-invitation",
                TeamService.TEAM,
                invitation.city().toString(),
                Map.of(
                        "/invitations/" + invitation.id(),
                        new Change(invitation.role().name(), null),
                        "/members/" + person,
                        new Change(
                                before == null ? null : before.name(),
                                invitation.role().name())),
                null);
    }
}
