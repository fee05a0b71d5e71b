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
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.learningcities.profiles.Draft.Edit;

/** All queries about drafts. */
@ApplicationScoped
class Drafts {
    private static final TypeReference<TreeMap<String, Edit>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Integer>> TOUCHED = new TypeReference<>() {};
    private static final String READ =
            "select version, changes::text as changes, touched::text as touched from city_draft where city_id = :city";

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    Draft of(UUID city) {
        return read(city, READ).orElse(Draft.none(city));
    }

    /** The draft of a city for one who writes: others who write wait until the transaction ends. */
    Draft lock(UUID city) {
        return read(city, READ + " for update").orElseGet(() -> {
            entities.createNativeQuery("insert into city_draft (city_id) values (:city) on conflict do nothing")
                    .setParameter("city", city)
                    .executeUpdate();
            return read(city, READ + " for update").orElseThrow();
        });
    }

    /** When somebody changed the draft of a city last; it has one. */
    Instant updatedAt(UUID city) {
        return (Instant)
                entities.createNativeQuery("select updated_at from city_draft where city_id = :city", Instant.class)
                        .setParameter("city", city)
                        .getSingleResult();
    }

    void store(Draft draft, Instant now) {
        entities.createNativeQuery("""
                        update city_draft set version = :version, changes = cast(:changes as jsonb),
                            touched = cast(:touched as jsonb), updated_at = :now
                        where city_id = :city""")
                .setParameter("version", draft.version())
                .setParameter("changes", write(draft.changes()))
                .setParameter("touched", write(draft.touched()))
                .setParameter("now", now)
                .setParameter("city", draft.city())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // Jakarta Persistence has no typed native query of tuples.
    private Optional<Draft> read(UUID city, String sql) {
        List<Tuple> rows = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("city", city)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Draft(
                        city,
                        row.get("version", Integer.class),
                        read(row.get("changes", String.class), CHANGES),
                        read(row.get("touched", String.class), TOUCHED)));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
