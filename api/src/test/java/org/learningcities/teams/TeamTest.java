package org.learningcities.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.learningcities.teams.TestTeam.act;
import static org.learningcities.teams.TestTeam.as;
import static org.learningcities.teams.TestTeam.path;
import static org.learningcities.teams.TestTeam.person;
import static org.learningcities.teams.TestTeam.team;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.mail.MailServer;
import org.learningcities.teams.TestTeam.Member;

/** A team is looked after by its coordinators; one of them is always there, and a right ends when its role ends. */
@QuarkusTest
class TeamTest {
    private static final String WHY = "{\"reason\": \"New tasks\"}";

    @Inject
    TestTeam teams;

    private Member coordinator = Member.NOBODY;
    private Member member = Member.NOBODY;
    private String city = "";

    @BeforeEach
    void makeTeam() {
        coordinator = person("Cora");
        member = person("Mika");
        city = teams.cityOf(coordinator);
        teams.give(member, "TEAM_MEMBER", city);
    }

    @Test
    void the_team_sees_who_belongs_to_it_and_what_each_may_do() {
        team(coordinator, city)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("members.person.name", contains("Cora Test", "Mika Test"))
                .body("members.role", contains("COORDINATOR", "TEAM_MEMBER"))
                .body("members.you", contains(true, false))
                .body("members[0].since", notNullValue())
                .body("members[0].person.email", equalTo(coordinator.email()))
                .body("members[0].actions.find { it.action == 'remove' }.why", equalTo("last-coordinator"))
                .body("members[1].actions.find { it.action == 'promote' }.allowed", equalTo(true))
                .body("actions.find { it.action == 'invite' }.allowed", equalTo(true))
                .body("actions.find { it.action == 'leave' }.why", equalTo("last-coordinator"))
                .body("actions.find { it.action == 'take-over' }.why", equalTo("secretariat-needed"));
        team(member, city)
                .body("members", hasSize(2))
                .body("invitations", empty())
                .body("actions.find { it.action == 'invite' }.why", equalTo("coordinator-needed"))
                .body("actions.find { it.action == 'leave' }.allowed", equalTo(true));
    }

    @Test
    void to_everybody_else_there_is_no_team() {
        for (String other : List.of("coordinator-medellin", "team-medellin", "commission-co", "expert", "juror")) {
            as(other).get(path(city)).then().statusCode(404);
            as(other).body(WHY).post(path(city) + "/actions/leave").then().statusCode(404);
            as(other)
                    .body(WHY)
                    .post(path(city) + "/members/" + member.id() + "/actions/remove")
                    .then()
                    .statusCode(404);
        }
        as("secretariat").get(path(city)).then().statusCode(200).body("members", hasSize(2));
        as("secretariat").get(path("no-such-city")).then().statusCode(404);
    }

    @Test
    void the_commission_of_the_country_sees_the_focal_point_alone() {
        as("commission-co")
                .get(path("medellin-co"))
                .then()
                .statusCode(200)
                .body("members.role.unique()", contains("COORDINATOR"))
                .body("members[0].actions", empty())
                .body("invitations", empty())
                .body("actions", empty());
        as("commission-co")
                .body("{\"email\": \"a@example.org\", \"role\": \"TEAM_MEMBER\"}")
                .post(path("medellin-co") + "/invitations")
                .then()
                .statusCode(403);
    }

    @Test
    void a_member_changes_nothing() {
        for (String action : List.of("promote", "demote", "remove")) {
            refused(act(member, city, coordinator, action), 403, "forbidden");
        }
        refused(
                as(member)
                        .body("{\"successor\": \"%s\", \"reason\": \"New tasks\"}".formatted(coordinator.id()))
                        .post(path(city) + "/actions/hand-over")
                        .then(),
                403,
                "forbidden");
        refused(
                as(coordinator)
                        .body("{\"reason\": \"New tasks\"}")
                        .post(path(city) + "/actions/take-over")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void a_member_becomes_coordinator_is_told_and_becomes_a_member_again() throws Exception {
        act(coordinator, city, member, "promote")
                .statusCode(200)
                .body("members.role", contains("COORDINATOR", "COORDINATOR"));
        assertThat(MailServer.await(member.email(), 1).getFirst().getSubject())
                .isEqualTo("You coordinate Team City now");
        refused(act(coordinator, city, member, "promote"), 409, "role-held-already");
        act(member, city, coordinator, "demote").statusCode(200);
        refused(act(member, city, coordinator, "demote"), 409, "role-held-already");
        assertThat(teams.history(city))
                .containsExactly("COORDINATOR promote: New tasks", "COORDINATOR demote: New tasks");
        assertThat(teams.number(
                        "select count(*) from role_assignment where city_id = (select id from city where slug = '"
                                + city + "')"))
                .as("no role is deleted, it ends")
                .isEqualTo(4);
    }

    @Test
    void who_is_removed_loses_the_city_at_the_next_request_with_the_token_they_have() throws Exception {
        team(member, city).statusCode(200);
        act(coordinator, city, member, "remove").statusCode(200).body("members", hasSize(1));
        team(member, city).statusCode(404);
        as(member).get("/api/v1/me").then().body("cities", empty());
        assertThat(MailServer.await(member.email(), 1).getFirst().getSubject())
                .isEqualTo("Your role in the team of Team City has ended");
        act(coordinator, city, member, "remove").statusCode(404);
        act(coordinator, city, Member.NOBODY, "remove").statusCode(404);
    }

    @Test
    void a_member_leaves_and_the_last_coordinator_does_not() {
        refused(as(coordinator).body(WHY).post(path(city) + "/actions/leave").then(), 409, "last-coordinator");
        refused(act(coordinator, city, coordinator, "demote"), 409, "last-coordinator");
        refused(act(coordinator, city, coordinator, "remove"), 409, "last-coordinator");
        as(member).body("{}").post(path(city) + "/actions/leave").then().statusCode(200);
        team(member, city).statusCode(404);
        assertThat(teams.history(city)).containsExactly("TEAM_MEMBER leave");
    }

    @Test
    void the_coordination_is_handed_over_in_one_step() {
        String toMember = "{\"successor\": \"%s\", \"reason\": \"New tasks\"%s}";
        refused(handOver(toMember.formatted(coordinator.id(), "")), 422, "unprocessable")
                .body("errors[0].pointer", equalTo("/successor"));
        handOver(toMember.formatted(member.id(), ", \"stay\": true")).statusCode(200);
        team(member, city)
                .body("members.person.name", contains("Mika Test", "Cora Test"))
                .body("members.role", contains("COORDINATOR", "TEAM_MEMBER"));
        as(member)
                .body(toMember.formatted(coordinator.id(), ""))
                .post(path(city) + "/actions/hand-over")
                .then()
                .statusCode(200);
        team(member, city).statusCode(404);
        team(coordinator, city).body("members", hasSize(1)).body("members[0].role", equalTo("COORDINATOR"));
        assertThat(teams.history(city)).hasSize(4).allMatch(line -> line.endsWith("hand-over: New tasks"));
    }

    @Test
    void the_secretariat_takes_over_with_a_reason_that_stays() throws Exception {
        String address = path(city) + "/actions/take-over";
        refused(as("secretariat").body("{}").post(address).then(), 400, "invalid-body");
        as("secretariat")
                .body("{\"reason\": \"Nobody can be reached\"}")
                .post(address)
                .then()
                .statusCode(200)
                .body("members.findAll { it.role == 'COORDINATOR' }.you", contains(true))
                .body("members", hasSize(3));
        assertThat(MailServer.await(coordinator.email(), 1).getFirst().getSubject())
                .isEqualTo("The secretariat coordinates Team City now");
        assertThat(teams.history(city))
                .containsExactly(
                        "SECRETARIAT take-over: Nobody can be reached", "SECRETARIAT take-over: Nobody can be reached");
        team(coordinator, city).body("members.find { it.you }.role", equalTo("TEAM_MEMBER"));
    }

    @Test
    void two_coordinators_who_remove_each_other_at_once_leave_one() throws Exception {
        for (int round = 0; round < 5; round++) {
            Member first = person("Ann");
            Member second = person("Ben");
            String contested = teams.cityOf(first);
            teams.give(second, "COORDINATOR", contested);
            List<Integer> answers = atOnce(
                    () -> act(first, contested, second, "remove").extract().statusCode(),
                    () -> act(second, contested, first, "remove").extract().statusCode());
            assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 404);
            assertThat(coordinatorsOf(contested)).isEqualTo(1);
        }
    }

    @Test
    void two_coordinators_who_leave_at_once_do_not_leave_the_city_alone() throws Exception {
        for (int round = 0; round < 5; round++) {
            Member first = person("Ann");
            Member second = person("Ben");
            String contested = teams.cityOf(first);
            teams.give(second, "COORDINATOR", contested);
            String address = path(contested) + "/actions/leave";
            List<Integer> answers = atOnce(
                    () -> as(first).body(WHY).post(address).statusCode(),
                    () -> as(second).body(WHY).post(address).statusCode());
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
            assertThat(coordinatorsOf(contested)).isEqualTo(1);
        }
    }

    private long coordinatorsOf(String slug) {
        return teams.number("select count(*) from role_assignment where role = 'COORDINATOR' and valid_to is null"
                + " and city_id = (select id from city where slug = '" + slug + "')");
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        try (var people = Executors.newFixedThreadPool(2)) {
            var answers = people.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }

    private ValidatableResponse handOver(String body) {
        return as(coordinator)
                .body(body)
                .post(path(city) + "/actions/hand-over")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/" + code))
                .body("trace", nullValue());
    }
}
