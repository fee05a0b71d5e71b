package org.learningcities.kernel;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * What holds for every request, before authentication and routing: a request id, security headers, one known host, no
 * control characters, a deadline for the body, and answers from memory.
 */
@ApplicationScoped
class EdgeFilters {
    /** Above authentication (200) and CORS (300): an answer from memory needs neither. */
    private static final int FIRST = 400;

    private static final int BEHIND_THE_SERVERS_OWN = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    private static final int LONGEST_URI = 4_096;
    private static final int LARGEST_HEADERS = 20_480;

    @Inject
    Settings settings;

    @Inject
    AnswerCache cache;

    @Inject
    ProblemRoute problems;

    @Inject
    AccessLog log;

    @Inject
    @Any
    Instance<EdgeGate> rules;

    @Inject
    Vertx vertx;

    @Inject
    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize maxBodySize;

    private Set<String> hosts = Set.of();
    private List<EdgeGate> gates = List.of();

    void register(@Observes Filters filters) {
        Set<String> known = new HashSet<>(settings.hosts().orElse(List.of()));
        known.add(settings.publicUrl().getHost());
        hosts = known;
        gates = rules.stream().toList();
        filters.register(this::admit, FIRST);
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        MDC.put("requestId", Edge.requestIdOf(context));
        log.follow(context);
        dress(context);
        if (request.headers().getAll("Host").size() > 1 || !isKnownHost(request)) {
            problems.send(context, KernelProblem.MISDIRECTED_REQUEST.problem());
            return;
        }
        if (request.uri().length() > LONGEST_URI) {
            problems.send(context, KernelProblem.URI_TOO_LONG.problem());
            return;
        }
        if (sizeOf(request.headers()) > LARGEST_HEADERS) {
            problems.send(context, KernelProblem.HEADERS_TOO_LARGE.problem());
            return;
        }
        if (lengthOf(request) > largestBody(request)) {
            context.response().putHeader("Connection", "close");
            problems.send(context, KernelProblem.TOO_LARGE.problem());
            return;
        }
        if (ControlCharacters.inUri(request.uri())) {
            problems.send(context, KernelProblem.INVALID_REQUEST.problem().at("", "control-character"));
            return;
        }
        if (Paths.isApi(request.path()) && (stopped(context) || cache.answered(context))) {
            return;
        }
        boundBody(context);
        context.next();
    }

    private boolean stopped(RoutingContext context) {
        for (EdgeGate gate : gates) {
            Refusal refusal = gate.refusal(context);
            if (refusal != null) {
                problems.send(context, refusal);
                return true;
            }
        }
        return false;
    }

    /** The server ends a body whose length is not announced at its own limit, which is that of uploads; here it learns ours. */
    void bound(@Observes Router router) {
        router.route().order(BEHIND_THE_SERVERS_OWN).handler(context -> {
            if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
                context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largestBody(context.request()));
            }
            context.next();
        });
    }

    private long largestBody(HttpServerRequest request) {
        return Paths.isUpload(request.path()) ? maxBodySize.asLongValue() : settings.largestBody();
    }

    /** The announced length of the body. */
    private static long lengthOf(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException longerThanLong) {
            return Long.MAX_VALUE;
        }
    }

    private static int sizeOf(MultiMap headers) {
        int size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private boolean isKnownHost(HttpServerRequest request) {
        if (request.authority() == null || request.authority().host() == null) {
            return false;
        }
        String host = request.authority().host().toLowerCase(Locale.ROOT);
        return hosts.contains(host) || host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    private void dress(RoutingContext context) {
        HttpServerResponse response = context.response();
        MultiMap headers = response.headers();
        headers.set("X-Request-Id", Edge.requestIdOf(context));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        // Swagger UI signs in through a pop-up window that must find its opener again.
        String path = context.request().path();
        boolean popup = path != null && path.startsWith("/q/swagger-ui");
        headers.set("Cross-Origin-Opener-Policy", popup ? "unsafe-none" : "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Content-Security-Policy", ContentPolicy.of(path, settings.issuer()));
        if ("https".equals(settings.publicUrl().getScheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (Paths.isOpenData(path)) {
            // Public data may be read by any page; credentials never travel, so nothing private can leak this way.
            headers.set("Access-Control-Allow-Origin", "*");
            headers.set(
                    "Access-Control-Expose-Headers",
                    "ETag, Link, Content-Language, X-Request-Id, Retry-After, RateLimit, RateLimit-Policy");
        }
    }

    /** A body that trickles in would hold a connection for ever; the idle time-out does not see it. */
    private void boundBody(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean hasBody = lengthOf(request) > 0 || request.getHeader("Transfer-Encoding") != null;
        if (!hasBody || request.isEnded()) {
            return;
        }
        Duration deadline = Paths.isUpload(request.path()) ? settings.uploadDeadline() : settings.bodyDeadline();
        long timer = vertx.setTimer(deadline.toMillis(), late -> {
            if (!request.isEnded() && !context.response().ended()) {
                context.response().putHeader("Connection", "close");
                problems.send(context, KernelProblem.REQUEST_TIMEOUT.problem());
                request.connection().close();
            }
        });
        context.addEndHandler(done -> vertx.cancelTimer(timer));
    }
}
