package org.learningcities.privacy;

import static io.restassured.RestAssured.given;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.learningcities.Database;

/**
 * Somebody who has done everything that leaves something about them: coordinates a city beside another person, invited and was invited,
 * wrote, asked, uploaded, is the contact of a partner system, was refused something and has mails.
 */
record FullLife(Owner owner, Owner colleague, String city) {
    static final String DRAFT_TEXT = "A draft that stays with the city.";

    static FullLife lived() throws SQLException {
        Owner owner = Owner.arrived();
        Owner colleague = Owner.arrived();
        String city = Owner.city("Full Life City");
        owner.holds("COORDINATOR", city);
        colleague.holds("COORDINATOR", city);
        FullLife life = new FullLife(owner, colleague, city);
        life.invites();
        life.writes();
        life.isRefused();
        life.leavesRows();
        owner.export().statusCode(200);
        return life;
    }

    private void invites() throws SQLException {
        invite(owner, UUID.randomUUID() + "@example.org", city, 201);
        String other = Owner.city("Inviting City");
        colleague.holds("COORDINATOR", other);
        invite(colleague, owner.email(), other, 201);
    }

    private static void invite(Owner by, String address, String city, int status) {
        by.as()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"email\": \"%s\", \"role\": \"TEAM_MEMBER\", \"language\": \"en\"}".formatted(address))
                .post("/api/v1/cities/" + city + "/team/invitations")
                .then()
                .statusCode(status);
    }

    private void writes() {
        String draft = "/api/v1/cities/" + city + "/draft";
        String tag = owner.as().get(draft).header("ETag");
        owner.as()
                .header("If-Match", tag)
                .body("{\"summary\": {\"en\": \"" + DRAFT_TEXT + "\"}}")
                .patch(draft)
                .then()
                .statusCode(200);
        owner.as()
                .body("{\"length\": 1000, \"name\": \"portrait of " + owner.name() + ".jpg\"}")
                .post("/api/v1/cities/" + city + "/uploads");
    }

    private void isRefused() {
        given().auth()
                .oauth2(owner.token())
                .contentType("application/json")
                .body("{\"reason\": \"New tasks\"}")
                .post("/api/v1/cities/" + city + "/team/actions/take-over")
                .then()
                .statusCode(403);
    }

    /** What takes several people and many steps elsewhere, as those steps leave it. */
    private void leavesRows() throws SQLException {
        for (String sql : new String[] {"""
            insert into city_identity_request (city_id, wanted, reason, requested_by, requested_at)
            select id, '{"rename": {}}', 'A council decision', '${person}', now() from city where slug = '${city}'""", """
            insert into city_contacts (city_id) select id from city where slug = '${city}'""", """
            insert into city_contact (city_id, position, kind, name, name_seen_by, email, email_seen_by)
            select id, 0, 'COORDINATOR', '${name}', 'MEMBERS', '${email}', 'MEMBERS' from city where slug = '${city}'""", """
            insert into upload (city_id, person_id, name, length, created_at, expires_at)
            select id, '${person}', '${name}.jpg', 1000, now(), now() + interval '1 day' from city where slug = '${city}'""", """
            insert into city_file (city_id, kind, name, visibility, rights_holder, licence_code, position, created_by, created_at, updated_at)
            select c.id, 'DOCUMENT', 'Plan.pdf', 'PUBLIC', 'The city', (select min(code) from licence), 1, '${person}', now(), now()
            from city c where c.slug = '${city}'""", """
            insert into partner (client_id, name, contact, scopes, valid_from)
            values ('life-${person}', 'A system', 'Write to ${email}', '{cities:read}', now())""", """
            insert into history (actor_kind, actor_id, actor_name, action, object_type, object_id, changes)
            select 'SYSTEM', 'test', 'test', 'promote', 'city-team', id::text, '{"/members/${person}": {"after": "COORDINATOR"}}'
            from city where slug = '${city}'"""}) {
            String filled = sql;
            for (var value : Map.of(
                            "${person}", owner.id(),
                            "${city}", city,
                            "${name}", owner.name(),
                            "${email}", owner.email())
                    .entrySet()) {
                filled = filled.replace(value.getKey(), value.getValue());
            }
            Database.run(filled);
        }
    }
}
