package org.learningcities.files;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Sweeps up what is left: uploads that nobody finished, and bytes that nothing points to. */
@ApplicationScoped
class Caretaker {
    private static final Logger LOG = Logger.getLogger(Caretaker.class);

    @Inject
    CleaningService cleaning;

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        try {
            while (cleaning.endExpired() > 0) {
                continue;
            }
            while (cleaning.sweep() > 0) {
                continue;
            }
        } catch (RuntimeException away) {
            // The database or the store is away, or the service ends; a later round does it.
            LOG.debug("The round of the caretaker was broken off", away);
        }
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void clearWork() {
        cleaning.clearWork();
    }
}
