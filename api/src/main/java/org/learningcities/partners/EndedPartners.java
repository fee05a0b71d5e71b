package org.learningcities.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.learningcities.cities.CityEnded;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;

/** When a city ends, no program acts for it any longer (trust guide T62); a successor registers its own. */
@ApplicationScoped
class EndedPartners {
    @Inject
    Partners partners;

    @Inject
    History history;

    @Inject
    Clock clock;

    void ended(@Observes CityEnded event) {
        Instant now = clock.instant();
        for (Partner partner : partners.ofCity(event.city())) {
            if (partner.state(now) != PartnerState.ENDED) {
                end(event, partner, now);
            }
        }
    }

    private void end(CityEnded event, Partner partner, Instant now) {
        String before = partner.to() == null ? null : partner.to().toString();
        partners.end(partner.id(), now);
        history.record(
                event.actor(),
                "SECRETARIAT",
                "end-partner",
                "partner",
                partner.id().toString(),
                partner.version() + 1,
                Map.of("/to", new Change(before, now.toString())),
                event.reason());
    }
}
