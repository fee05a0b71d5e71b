package org.learningcities.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningcities.BrowserSignIn;
import org.learningcities.Database;

/** A person is forgotten, and the institutions keep their records (trust guide P9, T66). */
@QuarkusTest
class ErasureTest {
    @Inject
    RestoredBackups backups;

    @Test
    void nothing_in_the_whole_database_says_who_it_was() throws SQLException {
        FullLife life = FullLife.lived();
        Owner owner = life.owner();
        List<String> needles = List.of(owner.email(), owner.name(), owner.subject(), owner.username());
        assertThat(placesOf(needles)).contains("person.email", "person.subject", "partner.contact", "upload.name");

        owner.as()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(owner.confirmation())
                .post(Owner.ERASE)
                .then()
                .statusCode(200)
                .body("consequences.section", hasItem("roles"))
                .body("consequences.find { it.section == 'drafts' }.fate", equalTo("KEPT"))
                .body("consequences.find { it.section == 'uploads' }.fate", equalTo("GONE"));

        assertThat(placesOf(needles)).isEmpty();
        assertThat(Database.rows("select history_broken()")).containsExactly((String) null);
    }

    @Test
    void the_record_of_the_city_stays_without_a_name() throws SQLException {
        FullLife life = FullLife.lived();
        life.owner().erase().statusCode(200);
        life.colleague()
                .as()
                .get("/api/v1/cities/" + life.city() + "/draft")
                .then()
                .statusCode(200)
                .body("content.summary.en", equalTo(FullLife.DRAFT_TEXT))
                .body("changed[0].by", equalTo(null));
        life.colleague()
                .as()
                .get("/api/v1/cities/" + life.city() + "/team")
                .then()
                .statusCode(200)
                .body("members", hasSize(1))
                .body("members.person.name", not(hasItem(life.owner().name())))
                .body("invitations", hasSize(0));
        life.colleague()
                .as()
                .get("/api/v1/cities/" + life.city() + "/history")
                .then()
                .statusCode(200)
                .body("items.action", hasItems("leave", "change-contacts"))
                .body("items.find { it.action == 'leave' }.actor.kind", equalTo("PERSON"))
                .body("items.find { it.action == 'leave' }.actor.name", equalTo(null));
        assertThat(Database.rows("select count(*) from city_file where created_by = '"
                        + life.owner().id() + "'"))
                .containsExactly("1");
        assertThat(Database.rows("select count(*) from role_assignment where valid_to is null and person_id = '"
                        + life.owner().id() + "'"))
                .containsExactly("0");
    }

    @Test
    void a_dry_run_tells_what_would_become_of_what() throws SQLException {
        Owner owner = FullLife.lived().owner();
        String before = Database.digest();
        List<Object> wouldBe =
                owner.tryToErase().statusCode(200).extract().jsonPath().getList("consequences");
        assertThat(Database.digest()).isEqualTo(before);
        assertThat(owner.erase().statusCode(200).extract().jsonPath().getList("consequences"))
                .isEqualTo(wouldBe);
    }

    @Test
    void an_old_token_does_not_bring_the_account_back_and_a_new_sign_in_begins_anew() throws Exception {
        Owner owner = Owner.arrived();
        String city = Owner.city("Left City");
        owner.holds("TEAM_MEMBER", city);
        owner.erase().statusCode(200);
        for (String path : List.of("/api/v1/me", "/api/v1/me/export")) {
            owner.as().get(path).then().statusCode(403).body("type", endsWith("/problems/account-erased"));
        }
        owner.as().get("/api/v1/cities/" + city + "/team").then().statusCode(404);
        // Keycloak's time of sign-in has whole seconds.
        Database.run("update erased_account set erased_at = erased_at - interval '1 second'");
        given().auth()
                .oauth2(BrowserSignIn.token(owner.username()))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("id", not(equalTo(owner.id())))
                .body("roles", hasSize(0));
        assertThat(Database.rows("select count(*) from history where actor_id = '" + owner.id() + "'"))
                .doesNotContain("0");
    }

    @Test
    void who_comes_back_with_a_restored_backup_is_erased_again() throws SQLException {
        Owner owner = Owner.arrived();
        String city = Owner.city("Restored City");
        owner.holds("COORDINATOR", city);
        Owner successor = Owner.arrived();
        successor.holds("COORDINATOR", city);
        owner.erase().statusCode(200);
        Database.run("""
                update person set subject = '%s', name = '%s', email = '%s', erased_at = null, created_at = now() - interval '1 year'
                where id = '%s'""".formatted(owner.subject(), owner.name(), owner.email(), owner.id()));
        Database.run("update role_assignment set valid_to = null where person_id in ('%s', '%s')"
                .formatted(owner.id(), successor.id()));
        backups.eraseAgain();
        assertThat(placesOf(List.of(owner.email(), owner.name(), owner.subject())))
                .isEmpty();
        successor
                .as()
                .get("/api/v1/cities/" + city + "/team")
                .then()
                .statusCode(200)
                .body("members", hasSize(1));
        assertThat(Database.rows("select actor_kind || ' ' || actor_id from history where action = 'erase-account'"
                        + " and object_id = '" + owner.id() + "' order by seq"))
                .containsExactly("PERSON " + owner.id(), "SYSTEM privacy");
        successor.as().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void the_last_coordinator_hands_over_first() throws SQLException {
        Owner owner = Owner.arrived();
        String city = Owner.city("Lonely City");
        owner.holds("COORDINATOR", city);
        String before = Database.digest();
        owner.tryToErase()
                .statusCode(409)
                .body("type", endsWith("/problems/sole-coordinator"))
                .body("cities.slug", equalTo(List.of(city)))
                .body("detail", org.hamcrest.Matchers.containsString("Lonely City"));
        owner.erase().statusCode(409);
        assertThat(Database.digest()).isEqualTo(before);
        Owner successor = Owner.arrived();
        successor.holds("COORDINATOR", city);
        owner.erase().statusCode(200);
    }

    @Test
    void the_last_of_the_secretariat_stays() throws SQLException {
        Owner owner = Owner.arrived();
        Database.run("""
                insert into role_assignment (person_id, role, valid_from)
                values ('%s', 'SECRETARIAT', now() - interval '1 day')""".formatted(owner.id()));
        List<String> others = Database.rows("select id from role_assignment where role = 'SECRETARIAT'"
                + " and (valid_to is null or valid_to > now()) and person_id <> '" + owner.id() + "'");
        String ids = String.join("', '", others);
        Database.run(
                "update role_assignment set valid_from = valid_from + interval '50 years' where id in ('" + ids + "')");
        try {
            owner.erase().statusCode(409).body("type", endsWith("/problems/last-of-secretariat"));
        } finally {
            Database.run("update role_assignment set valid_from = valid_from - interval '50 years' where id in ('" + ids
                    + "')");
        }
        owner.erase().statusCode(200);
    }

    @Test
    void another_account_is_not_erased_by_mistake() throws SQLException {
        Owner owner = Owner.arrived();
        owner.as()
                .body("{\"confirmation\": \"somebody-else@example.org\"}")
                .post(Owner.ERASE)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/confirmation"))
                .body("errors[0].code", equalTo("not-your-account"));
        owner.as()
                .body("{\"confirmation\": \"  " + owner.email().toUpperCase(Locale.ROOT) + " \"}")
                .post(Owner.ERASE)
                .then()
                .statusCode(200);
    }

    /** Tables and columns in which one of some texts stands, in whatever form and case it is kept there. */
    private static List<String> placesOf(List<String> needles) throws SQLException {
        String patterns = needles.stream().map(needle -> "'%" + needle + "%'").collect(Collectors.joining(", "));
        List<String> places = new ArrayList<>();
        for (String table : Database.rows("select tablename from pg_tables where schemaname = 'public'")) {
            for (String row : Database.rows("""
                    select to_jsonb(found)::text from %1$s found where found::text ilike any (array[%2$s]) %3$s""".formatted(table, patterns, bytesOf(table, patterns)))) {
                places.addAll(columns(table, row, needles));
            }
        }
        return places;
    }

    /** Bytes are shown as hexadecimal digits, in which no text is found. */
    private static String bytesOf(String table, String patterns) throws SQLException {
        return Database.rows("""
                select column_name from information_schema.columns
                where table_schema = 'public' and data_type = 'bytea' and table_name = '%s'""".formatted(table)).stream()
                .map(column -> "or encode(%s, 'escape') ilike any (array[%s])".formatted(column, patterns))
                .collect(Collectors.joining(" "));
    }

    private static List<String> columns(String table, String row, List<String> needles) {
        List<String> named = JsonPath.from(row).getMap("").entrySet().stream()
                .filter(column -> needles.stream()
                        .anyMatch(needle -> ("" + column.getValue())
                                .toLowerCase(Locale.ROOT)
                                .contains(needle.toLowerCase(Locale.ROOT))))
                .map(column -> table + "." + column.getKey())
                .toList();
        return named.isEmpty() ? List.of(table + ", some bytes") : named;
    }
}
