package org.learningcities.limits;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Keeps the table of counts as small as the number of those who called lately. */
@ApplicationScoped
class Sweeper {
    private static final Logger LOG = Logger.getLogger(Sweeper.class);

    @Inject
    SharedCounts counts;

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        try {
            counts.sweep();
        } catch (IllegalStateException away) {
            // The database is away; the next round finds the same rows.
            LOG.debug("The counts were not swept", away);
        }
    }
}
