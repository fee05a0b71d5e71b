package org.learningcities.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Change;

/** The queries about the history of a city. */
@ApplicationScoped
class CityHistory {
    private static final TypeReference<TreeMap<String, Change>> CHANGES = new TypeReference<>() {};

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** A line of the history as it is kept. */
    record Line(
            long seq,
            Instant at,
            String kind,
            String actor,
            String name,
            @Nullable String role,
            String action,
            TreeMap<String, Change> changes,
            @Nullable String reason) {}

    /** Lines about a city, the newest first, before a number of the history. */
    @SuppressWarnings("unchecked") // Jakarta Persistence has no typed native query of tuples.
    List<Line> before(UUID city, List<String> kinds, long seq, int limit) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select seq, at, actor_kind, actor_id, actor_name, acting_role, action, changes::text as changes, reason
                        from history
                        where object_type in (:kinds) and object_id = :city and seq < :seq order by seq desc limit :limit""", Tuple.class)
                .setParameter("kinds", kinds)
                .setParameter("city", city.toString())
                .setParameter("seq", seq)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(this::line).toList();
    }

    long count(UUID city, List<String> kinds) {
        return (Long) entities.createNativeQuery(
                        "select count(*) from history where object_type in (:kinds) and object_id = :city", Long.class)
                .setParameter("kinds", kinds)
                .setParameter("city", city.toString())
                .getSingleResult();
    }

    private Line line(Tuple row) {
        try {
            return new Line(
                    row.get("seq", Long.class),
                    row.get("at", Instant.class),
                    row.get("actor_kind", String.class),
                    row.get("actor_id", String.class),
                    row.get("actor_name", String.class),
                    row.get("acting_role", String.class),
                    row.get("action", String.class),
                    json.readValue(row.get("changes", String.class), CHANGES),
                    row.get("reason", String.class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
