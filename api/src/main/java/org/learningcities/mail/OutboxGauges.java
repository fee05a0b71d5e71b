package org.learningcities.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** How much mail waits, for the operator. Counted now and then, so that whoever reads the figures never waits for the database. */
@ApplicationScoped
class OutboxGauges {
    private volatile Mails.Load load = Mails.Load.UNKNOWN;

    @Inject
    DeliveryService delivery;

    void register(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("learning.cities.mail.waiting", () -> load.waiting())
                .description("Mails that are not sent and not given up")
                .register(meters);
        Gauge.builder("learning.cities.mail.waiting.longest", () -> load.seconds())
                .baseUnit("seconds")
                .description("Age of the oldest of them")
                .register(meters);
        Gauge.builder("learning.cities.mail.given.up", () -> load.givenUp())
                .description("Mails that were given up in the last 30 days")
                .register(meters);
    }

    @Scheduled(every = "15s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void count() {
        try {
            load = delivery.load();
        } catch (RuntimeException away) {
            load = Mails.Load.UNKNOWN;
        }
    }
}
