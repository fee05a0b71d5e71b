package org.learningcities.kernel;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who tried to change what they may not (trust guide section 3, "A"): 403, and 404, which is how the objects of others
 * look. A dry run counts, it is a try. Visitors are nobody and are not kept.
 */
@Provider
class DeniedChanges implements ContainerResponseFilter {
    private static final Logger LOG = Logger.getLogger(DeniedChanges.class);

    /** Whoever tries more often than this in a minute has been noticed; the table must not be theirs to fill. */
    private static final int A_MINUTE = 30;

    private static final int LONGEST_OBJECT = 300;

    /** One try. */
    private record Denied(
            Actor actor, @Nullable String client, String action, String object, String reason, String requestId) {}

    @Inject
    Caller caller;

    @Inject
    EntityManager entities;

    @Inject
    MeterRegistry meters;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Method method = resource.getResourceMethod();
        boolean denied = response.getStatus() == 403 || response.getStatus() == 404;
        if (!denied || method == null || !SafeWriteMarks.isWrite(method)) {
            return;
        }
        Actor actor = caller.actor();
        if (actor.kind() != Actor.Kind.VISITOR) {
            Denied entry = new Denied(
                    actor,
                    caller.client(),
                    actionOf(method),
                    shortened(request.getUriInfo().getPath()),
                    reasonOf(response),
                    caller.requestId());
            meters.counter("learning.cities.changes.refused", "operation", entry.action(), "reason", entry.reason())
                    .increment();
            keepInOwnTime(entry);
        }
    }

    /** Some refusals are worded on a thread that must not wait for the database. */
    private void keepInOwnTime(Denied entry) {
        if (BlockingOperationControl.isBlockingAllowed()) {
            keep(entry);
        } else {
            Infrastructure.getDefaultWorkerPool().execute(() -> keep(entry));
        }
    }

    private void keep(Denied entry) {
        try {
            QuarkusTransaction.requiringNew().run(() -> insert(entry));
        } catch (RuntimeException away) {
            // Ids only: a name or an address has no place in a log.
            LOG.warnf(
                    "a refused change could not be kept: %s of %s by %s %s",
                    entry.action(),
                    entry.object(),
                    entry.actor().kind(),
                    entry.actor().id());
        }
    }

    private void insert(Denied entry) {
        entities.createNativeQuery("""
                        insert into denied (actor_kind, actor_id, client, action, object, reason, request_id)
                        select :kind, :actor, :client, :action, :object, :reason, :request
                        where (select count(*) from denied where actor_id = actor_ref(:kind, :actor) and at > now() - interval '1 minute') < :most""")
                .setParameter("kind", entry.actor().kind().name())
                .setParameter("actor", entry.actor().id())
                .setParameter("client", entry.client())
                .setParameter("action", entry.action())
                .setParameter("object", entry.object())
                .setParameter("reason", entry.reason())
                .setParameter("request", entry.requestId())
                .setParameter("most", A_MINUTE)
                .executeUpdate();
    }

    private static String actionOf(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        return operation == null || operation.operationId().isEmpty() ? method.getName() : operation.operationId();
    }

    private static String reasonOf(ContainerResponseContext response) {
        return response.getEntity() instanceof HttpProblem problem && problem.getType() != null
                ? problem.getType().getPath().replaceFirst(".*/", "")
                : "" + response.getStatus();
    }

    private static String shortened(String path) {
        return path.length() > LONGEST_OBJECT ? path.substring(0, LONGEST_OBJECT) : path;
    }
}
