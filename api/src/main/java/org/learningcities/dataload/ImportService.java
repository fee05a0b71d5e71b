package org.learningcities.dataload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;

/** Runs all steps in one transaction: what an import writes is seen whole or not at all. */
@ApplicationScoped
class ImportService {
    private static final Actor IMPORT = Actor.system("import");

    /** Ten thousand cities on a busy machine take longer than the usual minute. */
    private static final int LONGEST_SECONDS = 1_800;

    @Inject
    AgroalDataSource database;

    @Inject
    @All
    List<ImportStep> steps;

    @Inject
    History history;

    @Inject
    ObjectMapper json;

    /**
     * Imports a set of files.
     *
     * @param files where they are
     * @param demo whether the invented content belongs to it
     * @return what happened; no counts when this very set was the last one imported
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    ImportReport run(ImportFiles files, boolean demo) {
        String checksum = files.checksum(
                steps.stream().flatMap(step -> step.files(demo).stream()).collect(Collectors.toSet()));
        try (Connection connection = database.getConnection()) {
            ImportRun run = new ImportRun(connection, files, demo);
            // One import at a time, also over several processes that start together.
            run.first("select pg_advisory_xact_lock(7302)");
            if (checksum.equals(run.first("select checksum from import_run order by id desc limit 1"))) {
                return run.report();
            }
            for (ImportStep step : steps.stream()
                    .sorted(Comparator.comparingInt(ImportStep::order))
                    .toList()) {
                step.run(run);
            }
            remember(run, checksum);
            return run.report();
        } catch (SQLException failed) {
            throw new IllegalStateException("the import failed and changed nothing: " + failed.getMessage(), failed);
        }
    }

    private void remember(ImportRun run, String checksum) throws SQLException {
        ImportReport report = run.report();
        run.execute("insert into import_run (checksum, report) values (?, cast(? as jsonb))", checksum, write(report));
        if (report.changedAnything()) {
            Map<String, Change> changes = report.counts().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Change(null, entry.getValue())));
            history.record(IMPORT, null, "import", "data-set", checksum.substring(0, 12), changes, null);
        }
    }

    private String write(ImportReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
