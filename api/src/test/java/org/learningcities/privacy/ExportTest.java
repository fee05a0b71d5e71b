package org.learningcities.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;
import org.learningcities.Tokens;
import org.learningcities.mail.MailServer;

/** A person takes everything along that the platform knows about them (trust guide P9, T67). */
@QuarkusTest
class ExportTest {
    @Test
    void the_file_holds_what_is_known_in_every_part() throws SQLException {
        FullLife life = FullLife.lived();
        Owner owner = life.owner();
        JsonPath data = owner.export()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"learning-cities-\\d{4}-\\d\\d-\\d\\d\\.json\""))
                .body("person", equalTo(owner.id()))
                .extract()
                .jsonPath();
        List<Map<String, Object>> sections = data.getList("sections");
        assertThat(sections)
                .allSatisfy(section -> assertThat((List<?>) section.get("entries"))
                        .as("" + section.get("name"))
                        .isNotEmpty());
        assertThat(data.getString("sections.find { it.name == 'account' }.entries[0].email"))
                .isEqualTo(owner.email());
        assertThat(data.getString("sections.find { it.name == 'account' }.entries[0].subject"))
                .isEqualTo(owner.subject());
        assertThat(data.getString("sections.find { it.name == 'drafts' }.entries[0].value"))
                .isEqualTo(FullLife.DRAFT_TEXT);
        assertThat(data.getList("sections.find { it.name == 'roles' }.entries.city"))
                .isEqualTo(List.of(life.city()));
        assertThat(data.getList("sections.find { it.name == 'history' }.entries.action"))
                .contains("sign-in-first", "invite", "export-own-data");
        assertThat(data.prettify()).doesNotContain(life.colleague().email());
    }

    @Test
    void the_history_and_a_mail_to_the_known_address_tell_that_it_was_taken() throws SQLException {
        Owner owner = Owner.arrived();
        owner.export().statusCode(200);
        assertThat(Database.rows("select actor_id || ' ' || action from history where object_id = '" + owner.id()
                        + "' order by seq"))
                .containsExactly(owner.id() + " sign-in-first", owner.id() + " export-own-data");
        assertThat(MailServer.await(owner.email(), 1))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Your data were downloaded"));
    }

    @Test
    void a_sign_in_of_unknown_age_is_not_recent_enough() throws SQLException {
        Owner owner = Owner.arrived();
        // The test client exchanges a password for a token without a page of Keycloak: the token says no time of
        // sign-in.
        for (String path : List.of("/api/v1/me/export", Owner.ERASE)) {
            var request = given().auth().oauth2(Tokens.of(owner.username())).contentType("application/json");
            (path.equals(Owner.ERASE) ? request.body(owner.confirmation()).post(path) : request.get(path))
                    .then()
                    .statusCode(401)
                    .body("type", endsWith("/problems/sign-in-again"))
                    .body("detail", containsString("10 minutes"))
                    .header("WWW-Authenticate", containsString("error=\"insufficient_user_authentication\""))
                    .header("WWW-Authenticate", endsWith("max_age=600"));
        }
    }

    @Test
    void an_export_can_be_taken_ten_times_an_hour() throws SQLException {
        Owner owner = Owner.arrived();
        for (int i = 0; i < 10; i++) {
            owner.export().statusCode(200);
        }
        owner.export()
                .statusCode(429)
                .body("type", endsWith("/problems/too-many-exports"))
                .header("Retry-After", matchesPattern("3[56]\\d\\d"));
        assertThat(Database.rows("select action from history where object_id = '" + owner.id() + "'"))
                .hasSize(11);
    }

    @Test
    void a_partner_system_is_no_person() {
        given().auth()
                .oauth2(Tokens.ofPartner())
                .get("/api/v1/me/export")
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/person-needed"));
    }
}
