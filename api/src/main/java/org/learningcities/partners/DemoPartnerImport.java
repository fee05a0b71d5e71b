package org.learningcities.partners;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.ImportStep;
import org.learningcities.dataload.Item;
import org.learningcities.dataload.Outcome;

/** Registers the demo clients; a demonstration only, production never reads the file. */
@ApplicationScoped
class DemoPartnerImport implements ImportStep {
    private static final String FILE = "demo/partners.json";

    @Override
    public int order() {
        return 45;
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
        for (Item partner : run.files().items(FILE, "partners")) {
            run.row("demo partner", partner, () -> register(run, partner));
        }
    }

    /** Registers it once; one that was ended since stays ended. */
    private static Outcome register(ImportRun run, Item partner) throws SQLException {
        String client = partner.text("clientId");
        String city = run.first("select id from city where slug = ?", partner.text("city"));
        if (city == null) {
            throw new IllegalArgumentException("there is no city \"" + partner.text("city") + "\"");
        }
        int added = run.execute(
                """
                insert into partner (id, client_id, name, contact, city_id, scopes, valid_from)
                select ?, ?, ?, ?, ?, string_to_array(?, ' '), now()
                where not exists (select from partner where client_id = ?)""",
                UUID.fromString(partner.text("id")),
                client,
                partner.text("name"),
                partner.text("contact"),
                UUID.fromString(city),
                String.join(" ", partner.list("scopes")),
                client);
        return added == 0 ? Outcome.UNCHANGED : Outcome.ADDED;
    }
}
