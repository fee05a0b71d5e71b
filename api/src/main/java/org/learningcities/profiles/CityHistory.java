package org.learningcities.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Change;

/** The queries about the history of a city. */
@ApplicationScoped
class CityHistory {
    private static final TypeReference<TreeMap<String, Change>> CHANGES = new TypeReference<>() {};

    private static final String ABOUT = """
            (object_type in (:kinds) and object_id = :city
                or object_type = 'partner' and object_id = any(string_to_array(:partners, ' ')))""";

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

    /**
     * Whose lines are read: those of a city, of some kinds, and those of what stands beside it.
     *
     * @param partners registrations of partner systems
     */
    record About(UUID city, List<String> kinds, List<UUID> partners) {
        private Query fill(Query query) {
            return query.setParameter("kinds", kinds)
                    .setParameter("city", city.toString())
                    .setParameter(
                            "partners", partners.stream().map(UUID::toString).collect(Collectors.joining(" ")));
        }
    }

    /** Lines about a city, the newest first, before a number of the history. */
    List<Line> before(About about, long seq, int limit) {
        List<?> rows = about.fill(entities.createNativeQuery("""
                        select seq, at, actor_kind, actor_id, actor_name, acting_role, action, changes::text as changes, reason
                        from history where %s and seq < :seq order by seq desc limit :limit""".formatted(ABOUT), Tuple.class))
                .setParameter("seq", seq)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(row -> line((Tuple) row)).toList();
    }

    long count(About about) {
        return (Long) about.fill(entities.createNativeQuery(
                        "select count(*) from history where %s".formatted(ABOUT), Long.class))
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
