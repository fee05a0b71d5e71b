package org.learningcities.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one ordered history (API rules, "One ordered history"): append-only, written in the transaction of the change, read
 * by audit, notices, feeds and webhooks. The database takes a lock a writer, so that the order of numbers is the order of commits.
 */
@ApplicationScoped
public class History {
    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentVertxRequest request;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    DataGeneration generation;

    /**
     * Records one change of state; joins the running transaction, so that a rolled-back change leaves no trace.
     *
     * @param actor who acted
     * @param role the role the actor acted in, null where none was needed
     * @param action the verb, kebab-case, for example {@code sign-in-first}
     * @param objectType singular noun of the object, for example {@code person}
     * @param objectId its id
     * @param changes the changed fields
     * @param reason why, as the actor gave it
     * @return the number in the history
     */
    public long record(
            Actor actor,
            @Nullable String role,
            String action,
            String objectType,
            String objectId,
            Map<String, Change> changes,
            @Nullable String reason) {
        return record(actor, role, action, objectType, objectId, null, changes, reason);
    }

    /** As above; {@code version} is the row version that the change made, for {@link #changedSince}. */
    public long record(
            Actor actor,
            @Nullable String role,
            String action,
            String objectType,
            String objectId,
            @Nullable Integer version,
            Map<String, Change> changes,
            @Nullable String reason) {
        transaction.registerInterposedSynchronization(new BumpAfterCommit());
        Object sequence = entities.createNativeQuery("""
                        insert into history (actor_kind, actor_id, actor_name, acting_role, action, object_type, object_id,
                                             object_version, changes, reason, request_id)
                        values (:kind, :actor, :name, :role, :action, :type, :object,
                                :version, cast(:changes as jsonb), :reason, :request)
                        returning seq""", Long.class)
                .setParameter("kind", actor.kind().name())
                .setParameter("actor", actor.id())
                // A person is named by id alone: what is written here stays for ever, a name must be forgotten when its
                // owner asks.
                .setParameter("name", actor.isPerson() ? "" : actor.name())
                .setParameter("role", role)
                .setParameter("action", action)
                .setParameter("type", objectType)
                .setParameter("object", objectId)
                .setParameter("version", version)
                .setParameter("changes", write(changes))
                .setParameter("reason", reason)
                .setParameter("request", requestId())
                .getSingleResult();
        return (Long) sequence;
    }

    /** JSON pointers of the fields of an object that changed after a version, for the answer to a stale change. */
    public List<String> changedSince(String objectType, String objectId, Version version) {
        List<String> fields = entities.createNativeQuery("""
                        select distinct field from history, jsonb_object_keys(changes) field
                        where object_type = :type and object_id = :object and object_version > :version
                        order by field""", String.class)
                .setParameter("type", objectType)
                .setParameter("object", objectId)
                .setParameter("version", version.number())
                .getResultList();
        return fields.stream()
                .map(field -> field.startsWith("/") ? field : "/" + field)
                .toList();
    }

    private String write(Map<String, Change> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("a change must be plain JSON values", impossible);
        }
    }

    private @Nullable String requestId() {
        try {
            return request.getCurrent() == null ? null : Edge.requestIdOf(request.getCurrent());
        } catch (ContextNotActiveException background) {
            return null;
        }
    }

    private final class BumpAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                generation.bump();
            }
        }
    }
}
