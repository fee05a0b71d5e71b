package org.learningcities.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;

/** A database of before, in which the history and the drafts name people by their accounts, names them by their rows afterwards. */
@QuarkusTest
class NamesOfActorsTest {
    private static final String ANA = "0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f";

    @Test
    void an_update_takes_the_accounts_out_of_what_is_kept_for_ever_and_the_seals_fit() throws SQLException {
        String name = "before_" + UUID.randomUUID().toString().replace("-", "");
        Database.admin("create database " + name + " owner " + setting("quarkus.datasource.username"));
        try {
            migrate(name, "085");
            try (Connection before = connect(name);
                    Statement statement = before.createStatement()) {
                statement.execute(LIFE);
            }
            migrate(name, "086");
            assertThat(rows(name, "select actor_kind || ' ' || actor_id from history order by seq"))
                    .containsExactly(
                            "PERSON " + ANA,
                            "PERSON account "
                                    + rows(name, "select encode(sha256('unknown-subject'), 'hex')")
                                            .getFirst(),
                            "PARTNER a-client",
                            "SYSTEM import");
            assertThat(rows(name, "select history_broken()")).containsExactly((String) null);
            assertThat(rows(name, "select actor_id from denied")).containsExactly(ANA);
            assertThat(rows(name, "select e.value ->> 'by' from city_draft, jsonb_each(changes) e order by e.key"))
                    .containsExactly(ANA, "a-client");
            assertThat(rows(name, "select caller = caller_digest('PERSON', 'subject-of-ana') from idempotency_key"))
                    .containsExactly("t");
        } finally {
            Database.admin("drop database " + name + " with (force)");
        }
    }

    private static final String LIFE = """
            insert into person (id, subject, name, language) values ('%1$s', 'subject-of-ana', 'Ana', 'en');
            insert into history (actor_kind, actor_id, actor_name, action, object_type, object_id) values
                ('PERSON', 'subject-of-ana', '', 'publish', 'city', 'x'),
                ('PERSON', 'unknown-subject', '', 'publish', 'city', 'x'),
                ('PARTNER', 'a-client', 'A client', 'publish', 'city', 'x'),
                ('SYSTEM', 'import', 'import', 'import', 'city', 'x');
            insert into denied (actor_kind, actor_id, action, object, reason, request_id)
                values ('PERSON', 'subject-of-ana', 'changeMe', '/', 'forbidden', 'r');
            insert into country (code, alpha3, numeric_code, names, member_state, member_state_basis)
                values ('MA', 'MAR', '504', '{"en": "Morocco"}', 'MEMBER', 'MEMORY');
            insert into city (slug, name, country_code, kind, lat, lon, geo_precision, time_zone)
                values ('a-city', 'A city', 'MA', 'MUNICIPALITY', 30, -9, 'PLACE', 'Africa/Casablanca');
            insert into city_draft (city_id, changes) select id,
                '{"/summary/en": {"value": "x", "by": "subject-of-ana"}, "/website": {"by": "a-client"}}' from city;
            insert into idempotency_key (slot, caller, request, status, headers, body)
                values ('s', 'PERSON subject-of-ana', 'r', 200, '{}', '')""".formatted(ANA);

    private static void migrate(String database, String target) {
        Flyway.configure()
                .dataSource(
                        url(database), setting("quarkus.datasource.username"), setting("quarkus.datasource.password"))
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static List<String> rows(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database), setting("quarkus.datasource.username"), setting("quarkus.datasource.password"));
    }

    private static String url(String database) {
        return setting("quarkus.datasource.jdbc.url").replaceFirst("/[a-z_]+(\\?.*)?$", "/" + database);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
