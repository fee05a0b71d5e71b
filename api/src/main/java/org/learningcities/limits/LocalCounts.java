package org.learningcities.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Counts of this process alone, in memory: the same rule as {@link SharedCounts} without a look at the database. */
final class LocalCounts {
    /** More than this many callers at once are forgotten again, the least active first: the memory is not theirs to fill. */
    private static final int MOST = 100_000;

    private final Cache<String, AtomicLong> freeAt = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Usage.WINDOW)
            .build();
    private final LongSupplier nanos;

    /**
     * New counts.
     *
     * @param nanos a clock that only goes forward
     */
    LocalCounts(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Counts a request. */
    Usage count(String caller, int limit) {
        long now = nanos.getAsLong();
        long share = Usage.share(limit).toNanos();
        AtomicLong moment = freeAt.get(caller, unknown -> new AtomicLong(now));
        while (true) {
            long before = moment.get();
            long after = (before - now > 0 ? before : now) + share;
            if (after - now > Usage.WINDOW.toNanos()) {
                return new Usage(limit, Duration.ofNanos(before - now), false);
            }
            if (moment.compareAndSet(before, after)) {
                return new Usage(limit, Duration.ofNanos(after - now), true);
            }
        }
    }
}
