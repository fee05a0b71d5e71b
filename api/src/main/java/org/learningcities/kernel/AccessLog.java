package org.learningcities.kernel;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * One line and one measurement for every request. Both name the template of the path: nothing that a person typed, no token
 * and no query, gets into a log or a figure, and the number of figures does not grow with the data.
 */
@ApplicationScoped
class AccessLog {
    private static final Logger LOG = Logger.getLogger("access");
    private static final String ROUTE = AccessLog.class.getName() + ".route";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    /** The client did not wait for the answer; as nginx counts it. */
    private static final int GONE = 499;

    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private record Kind(String method, String route, int status) {}

    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    @Inject
    MeterRegistry meters;

    /** Notes when a request began, and tells of it when its answer has gone out. */
    void follow(RoutingContext context) {
        long begin = System.nanoTime();
        context.addEndHandler(done -> tell(context, done.failed(), System.nanoTime() - begin));
    }

    /** Names the route of a request that somebody knows already; for all others it is looked up. */
    static void name(RoutingContext context, @Nullable String route) {
        context.put(ROUTE, route);
    }

    /** The template of the path, or in one word what else was asked for. */
    static String routeOf(RoutingContext context) {
        String named = context.get(ROUTE);
        if (named != null) {
            return named;
        }
        String path = context.request().path();
        String template = AllowedMethods.templateOf(path);
        String route =
                template != null ? template : Paths.isPage(path) ? "page" : Paths.isFile(path) ? "file" : "other";
        name(context, route);
        return route;
    }

    private void tell(RoutingContext context, boolean gone, long nanos) {
        String method = context.request().method().name();
        Kind kind = new Kind(
                METHODS.contains(method) ? method : "OTHER",
                routeOf(context),
                gone ? GONE : context.response().getStatusCode());
        timers.computeIfAbsent(kind, this::timer).record(nanos, TimeUnit.NANOSECONDS);
        Logger.Level level = kind.status() >= 500 ? Logger.Level.WARN : Logger.Level.INFO;
        if (LOG.isEnabled(level)) {
            write(level, kind, TimeUnit.NANOSECONDS.toMillis(nanos), facts(context, kind));
        }
    }

    private Timer timer(Kind kind) {
        return Timer.builder("http.server.requests")
                .description("Time from the arrival of a request to the end of its answer")
                .tags("method", kind.method(), "uri", kind.route(), "status", Integer.toString(kind.status()))
                .serviceLevelObjectives(STEPS)
                .register(meters);
    }

    private static Map<String, Object> facts(RoutingContext context, Kind kind) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("requestId", Edge.requestIdOf(context));
        facts.put("method", kind.method());
        facts.put("route", kind.route());
        facts.put("status", kind.status());
        if (context.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            facts.put("actor", token.getSubject());
            facts.put("client", token.getClaim("azp"));
        }
        return facts;
    }

    /** The facts are fields of the line where it is JSON; for human eyes they are in its words. */
    private static void write(Logger.Level level, Kind kind, long millis, Map<String, Object> facts) {
        facts.put("durationMs", millis);
        facts.forEach((name, fact) -> MDC.put(name, String.valueOf(fact)));
        LOG.logf(level, "%s %s %d in %d ms", kind.method(), kind.route(), kind.status(), millis);
        facts.keySet().forEach(MDC::remove);
    }
}
