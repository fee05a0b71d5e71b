package org.learningcities.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All queries for requests. */
@ApplicationScoped
class IdentityRequests {
    private static final String SELECT = """
            select id, city_id, wanted::text as wanted, reason, evidence, state, requested_by, requested_at,
                decided_at, decision_reason, version
            from city_identity_request
            """;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /**
     * Which requests are meant.
     *
     * @param cities null for those of all cities
     * @param state null for every state
     */
    record Choice(
            @Nullable Collection<UUID> cities, @Nullable RequestState state) {
        private String where() {
            return (cities == null ? "where true" : "where city_id in (:cities)")
                    + (state == null ? "" : " and state = :state");
        }

        private Query fill(Query query) {
            if (cities != null) {
                query.setParameter("cities", cities);
            }
            return state == null ? query : query.setParameter("state", state.name());
        }
    }

    UUID add(UUID city, RequestIdentityChange request, UUID by, Instant now) {
        return (UUID) entities.createNativeQuery("""
                        insert into city_identity_request (city_id, wanted, reason, evidence, requested_by, requested_at)
                        values (:city, cast(:wanted as jsonb), :reason, :evidence, :by, :now) returning id""", UUID.class)
                .setParameter("city", city)
                .setParameter("wanted", write(request.wanted()))
                .setParameter("reason", request.reason())
                .setParameter("evidence", request.evidence())
                .setParameter("by", by)
                .setParameter("now", now)
                .getSingleResult();
    }

    Optional<IdentityRequest> find(UUID id, boolean lock) {
        return list(select("where id = :id" + (lock ? " for update" : "")).setParameter("id", id)).stream()
                .findFirst();
    }

    boolean isOpen(UUID city) {
        return !list(select("where city_id = :city and state = 'REQUESTED'").setParameter("city", city))
                .isEmpty();
    }

    /** The newest first, behind the one that the page before ended with. */
    List<IdentityRequest> list(Choice choice, @Nullable UUID before, int limit) {
        if (choice.cities() != null && choice.cities().isEmpty()) {
            return List.of();
        }
        Query query = choice.fill(select(
                choice.where() + (before == null ? "" : " and id < :before") + " order by id desc limit :limit"));
        if (before != null) {
            query.setParameter("before", before);
        }
        return list(query.setParameter("limit", limit));
    }

    long count(Choice choice) {
        if (choice.cities() != null && choice.cities().isEmpty()) {
            return 0;
        }
        return (Long) choice.fill(entities.createNativeQuery(
                        "select count(*) from city_identity_request " + choice.where(), Long.class))
                .getSingleResult();
    }

    void decide(UUID id, RequestState state, @Nullable String reason, UUID by, Instant now) {
        entities.createNativeQuery("""
                        update city_identity_request
                        set state = :state, decision_reason = :reason, decided_by = :by, decided_at = :now, version = version + 1
                        where id = :id""")
                .setParameter("state", state.name())
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    private Query select(String where) {
        return entities.createNativeQuery(SELECT + where, Tuple.class);
    }

    private List<IdentityRequest> list(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> request((Tuple) row)).toList();
    }

    private IdentityRequest request(Tuple row) {
        return new IdentityRequest(
                row.get("id", UUID.class),
                row.get("city_id", UUID.class),
                read(row.get("wanted", String.class)),
                row.get("reason", String.class),
                row.get("evidence", String.class),
                RequestState.valueOf(row.get("state", String.class)),
                row.get("requested_by", UUID.class),
                row.get("requested_at", Instant.class),
                row.get("decided_at", Instant.class),
                row.get("decision_reason", String.class),
                row.get("version", Integer.class));
    }

    private Wanted read(String text) {
        try {
            return json.readValue(text, Wanted.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String write(Wanted wanted) {
        try {
            return json.writeValueAsString(wanted);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
