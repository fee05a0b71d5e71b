package org.learningcities.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.ImportStep;
import org.learningcities.dataload.Item;
import org.learningcities.dataload.Outcome;

/**
 * Prepares the demo accounts with their roles; a demonstration only, production never reads the file. Whoever was erased stays erased
 * (T66).
 */
@ApplicationScoped
class DemoPeopleImport implements ImportStep {
    private static final String FILE = "demo/accounts.json";

    /** Roles of the demonstration are held since the year of the first members. */
    private static final OffsetDateTime SINCE =
            Instant.parse("2015-01-01T00:00:00Z").atOffset(ZoneOffset.UTC);

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<String> files(boolean demo) {
        return demo ? List.of(FILE) : List.of();
    }

    @Override
    public void run(ImportRun run) throws SQLException {
        if (!run.demo()) {
            return;
        }
        for (Item account : run.files().items(FILE, "accounts")) {
            run.row("demo account", account, () -> account(run, account));
        }
    }

    private static Outcome account(ImportRun run, Item account) throws SQLException {
        String erased = run.first(
                "select 'yes' from erased_account where subject_hash = sha256(convert_to(?, 'UTF8'))",
                account.text("subject"));
        return erased == null ? person(run, account).and(role(run, account)) : Outcome.UNCHANGED;
    }

    private static Outcome person(ImportRun run, Item account) throws SQLException {
        LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("subject", account.text("subject"));
        values.put("name", account.text("name"));
        values.put("email", account.text("email"));
        values.put("language", account.text("language"));
        return run.upsert("person", List.of("subject"), values);
    }

    /** Gives the role once; one that was ended since stays ended. */
    private static Outcome role(ImportRun run, Item account) throws SQLException {
        Role role = Role.valueOf(account.text("role"));
        Item scope = account.item("scope");
        UUID city = role.scope() == Role.Scope.CITY ? cityOf(run, scope.text("code")) : null;
        String country = role.scope() == Role.Scope.COUNTRY ? scope.text("code") : null;
        int added = run.execute(
                """
                insert into role_assignment (person_id, role, city_id, country_code, valid_from)
                select p.id, ?, ?, ?, ? from person p
                where p.subject = ? and not exists (
                    select from role_assignment a where a.person_id = p.id and a.role = ?
                        and a.city_id is not distinct from ? and a.country_code is not distinct from ?)""", role.name(), city, country, SINCE, account.text("subject"), role.name(), city, country);
        return added == 0 ? Outcome.UNCHANGED : Outcome.ADDED;
    }

    private static UUID cityOf(ImportRun run, String slug) throws SQLException {
        String id = run.first(
                "select id from city where slug = ? union all select city_id from city_former_slug where slug = ?",
                slug,
                slug);
        if (id == null) {
            throw new IllegalArgumentException("there is no city \"" + slug + "\"");
        }
        return UUID.fromString(id);
    }
}
