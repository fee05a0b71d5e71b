package org.learningcities.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Goes his rounds in every process; the rows tell who carries what. */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);

    @Inject
    DeliveryService delivery;

    @Inject
    Vertx vertx;

    /** What was just written need not wait for the next round. */
    void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Posted posted) {
        vertx.executeBlocking(
                () -> {
                    round();
                    return posted;
                },
                false);
    }

    @Scheduled(every = "{learning-cities.mail.round}", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
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
