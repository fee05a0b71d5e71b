package org.learningcities.privacy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * A backup holds those who were erased after it was made. Where the operator puts {@code erased_account} back with it, they are
 * erased once more, soon after the start.
 */
@ApplicationScoped
class RestoredBackups {
    private static final Logger LOG = Logger.getLogger(RestoredBackups.class);

    @Inject
    PrivacyService service;

    @Scheduled(every = "24h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void eraseAgain() {
        try {
            int erased = service.eraseAgain();
            if (erased > 0) {
                LOG.infof("%d people of a restored backup were erased once more", erased);
            }
        } catch (RuntimeException away) {
            // The database is away or the service ends; those who are left are erased in a later round.
            LOG.debug("Erasures could not be repeated", away);
        }
    }
}
