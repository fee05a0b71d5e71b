package org.learningcities.kernel;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.jboss.logging.Logger;

/** Writes the last seal of the history into the log now and then: whoever rewrites the history cannot rewrite that (T59). */
@ApplicationScoped
class HistorySeal {
    private static final Logger LOG = Logger.getLogger("history");

    @Inject
    EntityManager entities;

    @Scheduled(every = "6h", delayed = "30s")
    void write() {
        try {
            read().forEach(row -> LOG.infof("sealed up to entry %s: %s", row.get("seq"), row.get("seal")));
        } catch (RuntimeException away) {
            LOG.debug("The seal could not be read", away);
        }
    }

    @SuppressWarnings("unchecked") // Jakarta Persistence has no typed native query of tuples.
    private List<Tuple> read() {
        return entities.createNativeQuery(
                        "select seq, encode(seal, 'hex') as seal from history order by seq desc limit 1", Tuple.class)
                .getResultList();
    }
}
