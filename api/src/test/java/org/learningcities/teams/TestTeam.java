package org.learningcities.teams;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningcities.Tokens;

/** Teams that tests make, in cities of Luxembourg that nobody else uses. */
@ApplicationScoped
class TestTeam {
    private static final Pattern LINK = Pattern.compile("http\\S+/(\\w\\w)/invitation#([\\w-]+)");

    @Inject
    EntityManager entities;

    /** Somebody with an account who has signed in once. */
    record Member(String username, String id) {
        static final Member NOBODY = new Member("nobody", "not-an-id");

        String email() {
            return username + "@example.org";
        }
    }

    static Member person(String firstName) {
        String username = firstName.toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID();
        Tokens.account(username, firstName);
        String id = given().auth()
                .oauth2(Tokens.of(username))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        return new Member(username, id);
    }

    /** A city without a team; its name in addresses. */
    String city() {
        String slug = "team-" + UUID.randomUUID();
        change("""
                insert into city (slug, name, country_code, kind, lat, lon, geo_precision, time_zone)
                values ('%s', 'Team City', 'LU', 'MUNICIPALITY', 49.6, 6.1, 'PLACE', 'Europe/Luxembourg')""".formatted(slug));
        return slug;
    }

    void give(Member member, String role, String slug) {
        change("""
                insert into role_assignment (person_id, role, city_id, valid_from)
                select '%s', '%s', id, now() - interval '1 day' from city where slug = '%s'""".formatted(member.id(), role, slug));
    }

    /** A city with a coordinator. */
    String cityOf(Member coordinator) {
        String slug = city();
        give(coordinator, "COORDINATOR", slug);
        return slug;
    }

    static RequestSpecification as(String username) {
        return given().auth().oauth2(Tokens.of(username)).contentType("application/json");
    }

    static RequestSpecification as(Member member) {
        return as(member.username());
    }

    static String path(String slug) {
        return "/api/v1/cities/" + slug + "/team";
    }

    static ValidatableResponse team(Member member, String slug) {
        return as(member).get(path(slug)).then();
    }

    static ValidatableResponse invite(Member member, String slug, String email, String role) {
        return as(member)
                .body("{\"email\": \"%s\", \"role\": \"%s\", \"language\": \"en\"}".formatted(email, role))
                .post(path(slug) + "/invitations")
                .then();
    }

    static ValidatableResponse act(Member by, String slug, Member on, String action) {
        return as(by).body("{\"reason\": \"New tasks\"}")
                .post(path(slug) + "/members/" + on.id() + "/actions/" + action)
                .then();
    }

    static ValidatableResponse accept(Member member, String token) {
        return as(member)
                .body("{\"token\": \"" + token + "\"}")
                .post("/api/v1/invitations/actions/accept")
                .then();
    }

    static ValidatableResponse look(String token) {
        return given().header("Invitation-Token", token)
                .get("/api/v1/invitations/received")
                .then()
                .statusCode(200);
    }

    /** The secret of the link in a mail. */
    static String tokenIn(MimeMessage mail) {
        Matcher link = LINK.matcher(textOf(mail));
        assertThat(link.find()).isTrue();
        return link.group(2);
    }

    private static String textOf(MimeMessage mail) {
        try {
            return ((MimeMultipart) mail.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What the history of a team says, the oldest first. */
    List<String> history(String slug) {
        return entities.createNativeQuery("""
                        select coalesce(acting_role, '-') || ' ' || action || coalesce(': ' || reason, '') from history
                        where object_type = 'city-team' and object_id = (select id::text from city where slug = :slug)
                        order by seq""", String.class)
                .setParameter("slug", slug)
                .getResultStream()
                .map(String::valueOf)
                .toList();
    }

    long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
