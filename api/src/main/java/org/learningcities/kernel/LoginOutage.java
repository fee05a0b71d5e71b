package org.learningcities.kernel;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Tells a token that is bad from one that only Keycloak could judge, while it is away: one that was signed with a key which is
 * newer than those we know. Keys are asked for at most once in a while; until the next time the last try speaks for Keycloak.
 */
@ApplicationScoped
class LoginOutage {
    private static final Duration LATE = Duration.ofSeconds(5);

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "quarkus.oidc.token.forced-jwk-refresh-interval")
    Duration asked;

    private volatile Instant lastSeen = Instant.MIN;

    /** The refusal of a token. */
    KernelProblem of(AuthenticationFailedException bad) {
        return isOne(bad) ? KernelProblem.UNAVAILABLE : KernelProblem.UNAUTHENTICATED;
    }

    private boolean isOne(Throwable bad) {
        Instant now = clock.instant();
        if (Outage.isOne(bad)) {
            lastSeen = now;
            return true;
        }
        return isUnknownKey(bad) && lastSeen.plus(asked).plus(LATE).isAfter(now);
    }

    private static boolean isUnknownKey(Throwable bad) {
        Throwable cause = bad;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof UnresolvableKeyException) {
                return true;
            }
        }
        return false;
    }
}
