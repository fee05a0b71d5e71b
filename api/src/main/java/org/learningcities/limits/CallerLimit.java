package org.learningcities.limits;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Caller;

/** The limit for whoever sends a token: each partner system and each person for themselves, over all processes. */
@Provider
@Priority(Priorities.AUTHENTICATION + 500)
class CallerLimit implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Logger LOG = Logger.getLogger(CallerLimit.class);
    private static final String COUNTED = CallerLimit.class.getName();

    @Inject
    Caller caller;

    @Inject
    Refused refused;

    @Inject
    SharedCounts counts;

    @Inject
    LimitOfCaller limits;

    /** What is said about a request that was counted. */
    private record Counted(String name, Usage usage) {}

    @Override
    public void filter(ContainerRequestContext request) {
        Actor actor = caller.actor();
        if (actor.kind() != Actor.Kind.PARTNER && actor.kind() != Actor.Kind.PERSON) {
            return;
        }
        String name = actor.isPerson() ? "person" : "partner";
        String key = keyOf(actor, name);
        Usage known = refused.stillOf(key);
        int limit = known == null ? limits.of(actor) : known.limit();
        if (limit <= 0) {
            return;
        }
        Usage usage = known == null ? counts.count(key, limit) : known;
        if (!usage.allowed()) {
            refused.note(key, usage);
            LOG.debugf("too many requests of a %s", name);
            throw LimitHeaders.refusal(name, usage);
        }
        request.setProperty(COUNTED, new Counted(name, usage));
    }

    /** What is counted by. Of a person a digest: counts need not know whose they are, and nothing has to be erased with them. */
    private static String keyOf(Actor actor, String name) {
        return name + " "
                + (actor.isPerson() ? UUID.nameUUIDFromBytes(actor.id().getBytes(StandardCharsets.UTF_8)) : actor.id());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(COUNTED) instanceof Counted counted) {
            response.getHeaders().putSingle(LimitHeaders.POLICY, LimitHeaders.policy(counted.name(), counted.usage()));
            response.getHeaders().putSingle(LimitHeaders.STATE, LimitHeaders.state(counted.name(), counted.usage()));
        }
    }
}
