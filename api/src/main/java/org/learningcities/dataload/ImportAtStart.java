package org.learningcities.dataload;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Imports the data when the service starts, unless this very set was the last one imported. */
@ApplicationScoped
class ImportAtStart {
    private static final Logger LOG = Logger.getLogger("org.learningcities.import");

    @Inject
    ImportSettings settings;

    @Inject
    ImportService service;

    void run(@Observes @Priority(2_000) StartupEvent event) {
        if (!settings.onStart()) {
            return;
        }
        ImportFiles files = new ImportFiles(settings.directory().orElse(null));
        ImportReport report = service.run(files, settings.demo());
        report.counts()
                .forEach((kind, count) -> LOG.infof(
                        "%s: %d added, %d changed, %d unchanged, %d removed",
                        kind, count.added(), count.changed(), count.unchanged(), count.removed()));
        report.refused().forEach(row -> LOG.warnf("refused: %s", row));
    }
}
