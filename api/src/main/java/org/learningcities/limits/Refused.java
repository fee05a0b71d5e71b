package org.learningcities.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Who was refused and has nothing free again yet: a caller who goes on all the same is refused from memory and costs the
 * database nothing.
 */
@ApplicationScoped
class Refused {
    private static final int MOST = 10_000;

    private final Cache<String, Usage> refused = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.creating((String caller, Usage usage) -> pause(usage)))
            .build();

    /** The refusal that still holds for a caller. */
    @Nullable
    Usage stillOf(String caller) {
        return refused.getIfPresent(caller);
    }

    void note(String caller, Usage usage) {
        refused.asMap().putIfAbsent(caller, usage);
    }

    /** Time until one request is free again. */
    private static Duration pause(Usage usage) {
        return usage.untilFree().plus(Usage.share(usage.limit())).minus(Usage.WINDOW);
    }
}
