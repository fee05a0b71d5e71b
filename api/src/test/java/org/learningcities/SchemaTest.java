package org.learningcities;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The real database, as the migrations left it, keeps the rules of the house. */
@QuarkusTest
class SchemaTest {
    /** Tables whose rows people edit: two who edit the same row at once must notice. */
    private static final Set<String> EDITED = Set.of(
            "city",
            "city_contacts",
            "city_draft",
            "city_file",
            "city_identity_request",
            "membership_period",
            "partner",
            "person",
            "role_assignment",
            "team_invitation",
            "upload");

    @Inject
    DataSource database;

    @Test
    void every_foreign_key_is_the_beginning_of_an_index() {
        assertThat(rows("""
                select k.conrelid::regclass || ' (' || string_agg(a.attname, ', ' order by u.at) || ')'
                from pg_constraint k
                cross join unnest(k.conkey) with ordinality u(number, at)
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.number
                where k.contype = 'f' and k.connamespace = 'public'::regnamespace
                  and not exists (
                      select from pg_index i
                      where i.indrelid = k.conrelid and i.indpred is null
                        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
                        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] <@ k.conkey)
                group by k.conrelid, k.conname order by 1""")).as("foreign keys without an index").isEmpty();
    }

    @Test
    void moments_are_timestamptz_and_texts_are_text() {
        assertThat(rows("""
                select table_name || '.' || column_name || ' is ' || data_type
                from information_schema.columns
                where table_schema = 'public' and table_name <> 'flyway_schema_history'
                  and data_type in ('timestamp without time zone', 'time without time zone', 'time with time zone',
                                    'character varying', 'character', 'money', 'json', 'real')""")).isEmpty();
    }

    @Test
    void ids_are_given_by_the_database_as_uuids_of_version_7() {
        assertThat(rows("""
                select table_name || '.' || coalesce(column_default, 'no default')
                from information_schema.columns
                where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'
                  and column_default is distinct from 'uuidv7()'""")).isEmpty();
        assertThat(rows("""
                select table_name from information_schema.columns
                where table_schema = 'public' and (is_identity = 'YES' or column_default like 'nextval%')
                  and table_name <> 'history'""")).as("a sequence can be counted by strangers").isEmpty();
    }

    @Test
    void what_people_edit_has_a_version() {
        assertThat(rows("""
                select table_name from information_schema.columns
                where table_schema = 'public' and column_name = 'version' and data_type = 'integer'
                  and is_nullable = 'NO' order by 1""")).containsExactlyInAnyOrderElementsOf(EDITED);
    }

    @Test
    void every_table_has_a_primary_key() {
        assertThat(rows("""
                select c.relname from pg_class c
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                  and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')""")).isEmpty();
    }

    @Test
    void only_the_three_extensions_are_needed() {
        assertThat(rows("select extname from pg_extension where extname <> 'plpgsql' order by 1"))
                .containsExactly("btree_gist", "pg_trgm", "unaccent");
    }

    private List<String> rows(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
