package org.learningcities.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way to a city.
 *
 * @param received how many of its bytes are kept
 * @param content what it turned out to be, when all of it is here
 */
record Upload(
        UUID id,
        UUID city,
        UUID person,
        String name,
        long length,
        long received,
        State state,
        @Nullable Content content,
        Instant expires,
        int version) {

    enum State {
        OPEN,
        READY,
        USED,
        ENDED
    }

    /** Some of the bytes, as they lie in the store until the rest has come. */
    record Piece(long start, long length, String key) {}

    /** Whether it can still become a file. */
    boolean isAlive(Instant now) {
        return (state == State.OPEN || state == State.READY) && expires.isAfter(now);
    }
}
