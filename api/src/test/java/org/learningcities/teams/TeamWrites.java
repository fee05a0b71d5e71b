package org.learningcities.teams;

import static org.learningcities.teams.TestTeam.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.learningcities.Tokens;
import org.learningcities.contract.WriteCases;
import org.learningcities.mail.MailServer;
import org.learningcities.teams.TestTeam.Member;

/** Good calls of the changes of a team, each in a city of its own with a coordinator and a member. */
@ApplicationScoped
class TeamWrites implements WriteCases {
    private static final String WHY = "{\"reason\": \"New tasks\"}";

    @Inject
    TestTeam teams;

    @Override
    public Map<String, Supplier<Good>> byOperation() {
        return Map.of(
                "inviteToTeam", this::invite,
                "revokeTeamInvitation", this::revoke,
                "acceptInvitation", this::accept,
                "promoteTeamMember", () -> onMember("promote", "TEAM_MEMBER"),
                "demoteTeamMember", () -> onMember("demote", "COORDINATOR"),
                "removeTeamMember", () -> onMember("remove", "TEAM_MEMBER"),
                "leaveTeam", this::leave,
                "handOverTeam", this::handOver,
                "takeOverTeam", this::takeOver);
    }

    private Good invite() {
        Member coordinator = TestTeam.person("Cora");
        String city = teams.cityOf(coordinator);
        return good(
                coordinator,
                path(city) + "/invitations",
                "{\"email\": \"%s@example.org\", \"role\": \"TEAM_MEMBER\"}".formatted(UUID.randomUUID()));
    }

    private Good revoke() {
        Member coordinator = TestTeam.person("Cora");
        String city = teams.cityOf(coordinator);
        String id = TestTeam.invite(coordinator, city, UUID.randomUUID() + "@example.org", "COORDINATOR")
                .extract()
                .path("id");
        return new Good(Tokens.of(coordinator.username()), path(city) + "/invitations/" + id, "\"1-en\"", null);
    }

    private Good accept() {
        Member coordinator = TestTeam.person("Cora");
        String address = UUID.randomUUID() + "@example.org";
        TestTeam.invite(coordinator, teams.cityOf(coordinator), address, "TEAM_MEMBER");
        String token = TestTeam.tokenIn(MailServer.await(address, 1).getFirst());
        return good(
                TestTeam.person("Gia"), "/api/v1/invitations/actions/accept", "{\"token\": \"%s\"}".formatted(token));
    }

    private Good onMember(String action, String role) {
        Member coordinator = TestTeam.person("Cora");
        Member member = TestTeam.person("Mika");
        String city = teams.cityOf(coordinator);
        teams.give(member, role, city);
        return good(coordinator, path(city) + "/members/" + member.id() + "/actions/" + action, WHY);
    }

    private Good leave() {
        Member member = TestTeam.person("Mika");
        String city = teams.city();
        teams.give(member, "TEAM_MEMBER", city);
        return good(member, path(city) + "/actions/leave", WHY);
    }

    private Good handOver() {
        Member coordinator = TestTeam.person("Cora");
        Member member = TestTeam.person("Mika");
        String city = teams.cityOf(coordinator);
        teams.give(member, "TEAM_MEMBER", city);
        return good(
                coordinator,
                path(city) + "/actions/hand-over",
                "{\"successor\": \"%s\", \"reason\": \"New tasks\", \"stay\": true}".formatted(member.id()));
    }

    private Good takeOver() {
        String city = teams.cityOf(TestTeam.person("Cora"));
        return new Good(Tokens.of("secretariat"), path(city) + "/actions/take-over", null, WHY);
    }

    private static Good good(Member by, String path, String body) {
        return new Good(Tokens.of(by.username()), path, null, body);
    }
}
