package org.learningcities.limits;

import java.time.Duration;

/**
 * What a caller has used of a limit after a request, told by one number: how long it takes until the whole limit is free again.
 * Each request adds its share to it and time takes it away, so there is no moment at which everybody starts anew at once
 * (the generic cell rate algorithm of ITU-T I.371).
 *
 * @param limit requests a {@link #WINDOW}
 * @param untilFree time until the whole limit is free again
 * @param allowed whether this request is one of them
 */
record Usage(int limit, Duration untilFree, boolean allowed) {
    static final Duration WINDOW = Duration.ofMinutes(1);

    /** The share of one request. */
    static Duration share(int limit) {
        return WINDOW.dividedBy(limit);
    }

    long remaining() {
        return Math.max(0, WINDOW.minus(untilFree).dividedBy(share(limit)));
    }

    /** Whole seconds until the whole limit is free again. */
    long reset() {
        return seconds(untilFree);
    }

    /** Whole seconds until one request is free again. */
    long retryAfter() {
        return Math.max(1, seconds(untilFree.plus(share(limit)).minus(WINDOW)));
    }

    private static long seconds(Duration time) {
        return Math.max(0, time.plusMillis(999).toSeconds());
    }
}
