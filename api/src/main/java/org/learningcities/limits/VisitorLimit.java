package org.learningcities.limits;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.EdgeGate;
import org.learningcities.kernel.Refusal;

/**
 * The limit for visitors, before anything is done for them. Their answers are public and may be kept by proxies, so only a
 * refusal says what the limit is. Whoever sends a token is counted by name instead ({@link CallerLimit}).
 */
@ApplicationScoped
class VisitorLimit implements EdgeGate {
    private static final Logger LOG = Logger.getLogger(VisitorLimit.class);

    private final LocalCounts counts = new LocalCounts(System::nanoTime);
    private final VisitorAddress addresses;
    private final int limit;

    @Inject
    VisitorLimit(LimitSettings settings) {
        this.limit = settings.address();
        this.addresses = new VisitorAddress(settings.trustedProxies().orElse(List.of()));
    }

    @Override
    public @Nullable Refusal refusal(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (limit <= 0 || request.getHeader("Authorization") != null) {
            return null;
        }
        String address = addresses.of(request.remoteAddress().hostAddress(), request.getHeader("X-Forwarded-For"));
        Usage usage = counts.count(address, limit);
        if (usage.allowed()) {
            return null;
        }
        LOG.debug("too many requests from one address");
        return LimitHeaders.refusal("address", usage);
    }
}
