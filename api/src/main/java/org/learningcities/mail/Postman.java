package org.learningcities.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Goes his round every two seconds, in every process; the rows tell who carries what. */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);

    @Inject
    DeliveryService delivery;

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        try {
            while (delivery.next()) {
                continue;
            }
        } catch (RuntimeException away) {
            // The database is away or the service ends; what waits is carried in a later round.
            LOG.debug("The round of the postman was broken off", away);
        }
    }

    @Scheduled(every = "24h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        delivery.forget();
    }
}
