package org.learningcities.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.learningcities.teams.TestTeam.accept;
import static org.learningcities.teams.TestTeam.act;
import static org.learningcities.teams.TestTeam.as;
import static org.learningcities.teams.TestTeam.invite;
import static org.learningcities.teams.TestTeam.look;
import static org.learningcities.teams.TestTeam.path;
import static org.learningcities.teams.TestTeam.person;
import static org.learningcities.teams.TestTeam.team;
import static org.learningcities.teams.TestTeam.tokenIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.Tokens;
import org.learningcities.mail.MailServer;
import org.learningcities.teams.TestTeam.Member;

/** Whoever gets an invitation joins the team, once and in time, and nobody else does. */
@QuarkusTest
class InvitationTest {
    @Inject
    TestTeam teams;

    private Member coordinator = Member.NOBODY;
    private final String address = "guest-" + UUID.randomUUID() + "@example.org";
    private String city = "";

    @BeforeEach
    void makeTeam() {
        coordinator = person("Cora");
        city = teams.cityOf(coordinator);
    }

    @Test
    void an_invited_person_sees_what_it_is_to_accepts_and_looks_after_the_city() throws Exception {
        invite(coordinator, city, address, "TEAM_MEMBER")
                .statusCode(201)
                .header("ETag", "\"1-en\"")
                .body("email", equalTo(address))
                .body("invitedBy", equalTo("Cora Test"));
        team(coordinator, city).body("invitations.email", contains(address));
        MimeMessage mail = MailServer.await(address, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Cora Test invites you to look after Team City");
        String token = tokenIn(mail);
        look(token)
                .body("state", equalTo("OPEN"))
                .body("role", equalTo("TEAM_MEMBER"))
                .body("city.slug", equalTo(city))
                .body("invitedBy", equalTo("Cora Test"));
        Member guest = person("Gia");
        team(guest, city).statusCode(404);
        accept(guest, token).statusCode(200).body("state", equalTo("ACCEPTED"));
        team(guest, city).statusCode(200).body("members.person.name", contains("Cora Test", "Gia Test"));
        as(guest).get("/api/v1/me").then().body("cities.slug", contains(city));
        team(coordinator, city).body("invitations", empty());
        assertThat(MailServer.await(coordinator.email(), 1).getFirst().getSubject())
                .isEqualTo("Gia Test has joined the team of Team City");
        assertThat(teams.history(city)).containsExactly("COORDINATOR invite", "- accept-invitation");
    }

    @Test
    void a_link_works_once() throws Exception {
        String token = invited("TEAM_MEMBER");
        accept(person("Gia"), token).statusCode(200);
        refused(accept(person("Hal"), token), 409, "invitation-used");
        look(token).body("state", equalTo("ACCEPTED"));
        assertThat(teams.number("select count(*) from team_invitation where email = '" + address + "'"))
                .as("the address is forgotten")
                .isZero();
    }

    @Test
    void of_many_who_use_a_link_at_once_one_joins() throws Exception {
        String token = invited("TEAM_MEMBER");
        var people = IntStream.range(0, 4).mapToObj(number -> person("Max")).toList();
        people.forEach(guest -> Tokens.of(guest.username()));
        try (var callers = Executors.newFixedThreadPool(4)) {
            var answers = callers.invokeAll(people.stream()
                    .map(guest -> (java.util.concurrent.Callable<Integer>)
                            () -> accept(guest, token).extract().statusCode())
                    .toList());
            int joined = 0;
            for (var answer : answers) {
                assertThat(answer.get()).isIn(200, 409);
                joined += answer.get() == 200 ? 1 : 0;
            }
            assertThat(joined).isEqualTo(1);
        }
    }

    @Test
    void a_link_that_is_too_old_joins_nobody_and_the_address_can_be_invited_anew() throws Exception {
        String token = invited("TEAM_MEMBER");
        teams.change("update team_invitation set invited_at = now() - interval '15 days',"
                + " expires_at = now() - interval '1 day' where email = '" + address + "'");
        look(token).body("state", equalTo("EXPIRED"));
        refused(accept(person("Gia"), token), 409, "invitation-expired");
        team(coordinator, city).body("invitations", empty());
        invite(coordinator, city, address, "COORDINATOR").statusCode(201);
        MailServer.await(address, 2);
    }

    @Test
    void an_invitation_that_was_taken_back_joins_nobody() throws Exception {
        String token = invited("COORDINATOR");
        String id = idOfOpen();
        String at = path(city) + "/invitations/" + id;
        as(coordinator).delete(at).then().statusCode(428);
        as(coordinator)
                .header("If-Match", "\"7-en\"")
                .delete(at)
                .then()
                .statusCode(412)
                .body("current.version", equalTo(1));
        as(coordinator).header("If-Match", "\"1-en\"").delete(at).then().statusCode(200);
        as(coordinator).header("If-Match", "\"2-en\"").delete(at).then().statusCode(404);
        refused(accept(person("Gia"), token), 409, "invitation-revoked");
        assertThat(teams.history(city)).containsExactly("COORDINATOR invite", "COORDINATOR revoke-invitation");
    }

    @Test
    void an_open_invitation_or_membership_is_not_doubled() throws Exception {
        String token = invited("TEAM_MEMBER");
        refused(invite(coordinator, city, address.toUpperCase(), "TEAM_MEMBER"), 409, "already-invited");
        refused(invite(coordinator, city, coordinator.email(), "TEAM_MEMBER"), 409, "already-in-team");
        refused(accept(coordinator, token), 409, "already-in-team");
        look(token).body("state", equalTo("OPEN"));
    }

    @Test
    void a_member_who_accepts_an_invitation_to_coordinate_does() throws Exception {
        Member member = person("Mika");
        teams.give(member, "TEAM_MEMBER", city);
        accept(member, invited("COORDINATOR")).statusCode(200);
        team(member, city).body("members", hasSize(2)).body("members.role", contains("COORDINATOR", "COORDINATOR"));
    }

    @Test
    void what_a_removed_person_had_sent_is_worth_nothing() throws Exception {
        Member other = person("Otto");
        teams.give(other, "COORDINATOR", city);
        invite(other, city, address, "COORDINATOR").statusCode(201);
        String token = tokenIn(MailServer.await(address, 1).getFirst());
        act(coordinator, city, other, "remove").statusCode(200).body("invitations", empty());
        refused(accept(other, token), 409, "invitation-revoked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "a b", "..%2F"})
    void a_link_that_is_not_ours_is_nothing(String token) {
        look(token).body("state", equalTo("UNKNOWN")).body("city", nullValue());
        accept(coordinator, token).statusCode(404);
    }

    @Test
    void a_row_made_by_hand_gives_no_link_that_works() throws Exception {
        byte[] own = new byte[32];
        String hash = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(own));
        invited("COORDINATOR");
        teams.change("update team_invitation set token_hash = decode('" + hash + "', 'hex') where email = '" + address
                + "'");
        look(Base64.getUrlEncoder().withoutPadding().encodeToString(own)).body("state", equalTo("UNKNOWN"));
    }

    @Test
    void a_partner_system_and_a_visitor_join_no_team() throws Exception {
        String token = invited("TEAM_MEMBER");
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body("{\"token\": \"" + token + "\"}")
                .post("/api/v1/invitations/actions/accept")
                .then()
                .statusCode(401);
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.ofPartner())
                .contentType("application/json")
                .body("{\"token\": \"" + token + "\"}")
                .post("/api/v1/invitations/actions/accept")
                .then()
                .statusCode(403);
        look(token).body("state", equalTo("OPEN"));
    }

    @Test
    void one_person_writes_to_twenty_strangers_a_day_and_no_more() {
        for (int number = 0; number < 20; number++) {
            invite(coordinator, city, number + "-" + address, "TEAM_MEMBER").statusCode(201);
        }
        ValidatableResponse answer =
                refused(invite(coordinator, city, address, "TEAM_MEMBER"), 429, "too-many-invitations");
        assertThat(Integer.parseInt(answer.extract().header("Retry-After"))).isBetween(86_000, 86_401);
        teams.change("update team_invitation set invited_at = now() - interval '25 hours' where email = '0-" + address
                + "'");
        invite(coordinator, city, address, "TEAM_MEMBER").statusCode(201);
    }

    @Test
    void two_requests_at_once_do_not_pass_the_limit_together() throws Exception {
        teams.change("""
                insert into team_invitation (city_id, email, role, language, token_hash, invited_by, invited_at, expires_at)
                select c.id, n || '-%s', 'TEAM_MEMBER', 'en', uuid_send(uuidv7()), '%s', now(), now() + interval '14 days'
                from city c, generate_series(1, 19) n where c.slug = '%s'""".formatted(address, coordinator.id(), city));
        Tokens.of(coordinator.username());
        try (var callers = Executors.newFixedThreadPool(4)) {
            var answers = callers.invokeAll(IntStream.range(0, 4)
                    .mapToObj(number -> (java.util.concurrent.Callable<Integer>)
                            () -> invite(coordinator, city, "x" + number + address, "TEAM_MEMBER")
                                    .extract()
                                    .statusCode())
                    .toList());
            long passed = 0;
            for (var answer : answers) {
                passed += answer.get() == 201 ? 1 : 0;
            }
            assertThat(passed).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a@example.org\\r\\nBcc: b@example.org",
                "a@example.org, b@example.org",
                "Nora <a@example.org>",
                "a@localhost",
                "a",
                "''"
            })
    void an_invitation_goes_to_one_address(String email) {
        refused(invite(coordinator, city, email, "TEAM_MEMBER"), 400, "invalid-body");
    }

    @ParameterizedTest
    @CsvSource({"ar, دعوة من", "ru, Приглашение от", "zh, 邀请您", "fr, vous invite", "es, le invita"})
    void an_invitation_speaks_the_language_that_was_chosen(String language, String words) throws Exception {
        as(coordinator)
                .body("{\"email\": \"%s\", \"role\": \"TEAM_MEMBER\", \"language\": \"%s\"}"
                        .formatted(address, language))
                .header("Host", "localhost")
                .post(path(city) + "/invitations")
                .then()
                .statusCode(201);
        MimeMessage mail = MailServer.await(address, 1).getFirst();
        assertThat(mail.getSubject()).contains(words);
        assertThat(tokenIn(mail)).hasSize(43);
    }

    private String invited(String role) throws Exception {
        invite(coordinator, city, address, role).statusCode(201);
        return tokenIn(MailServer.await(address, 1).getFirst());
    }

    private String idOfOpen() {
        return team(coordinator, city).extract().jsonPath().getString("invitations[0].id");
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).body("type", endsWith("/problems/" + code));
    }
}
