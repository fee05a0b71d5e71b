package org.learningcities.contract;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How to make a good call of each operation of a feature that changes something. A bean of the feature's tests; the walk
 * over all changes uses it and fails for an operation that has none.
 */
public interface WriteCases {

    /** By operation id: makes what the call needs, and the call. It succeeds, changes something, and is made once. */
    Map<String, Supplier<Good>> byOperation();

    /**
     * A call that succeeds.
     *
     * @param token access token of somebody who may make it; null where nobody has to sign in
     * @param path address without a query
     * @param etag the present version; null for a POST
     * @param body JSON; null for none
     * @param headers what the operation itself needs, beside what every change does
     */
    record Good(
            @Nullable String token,
            String path,
            @Nullable String etag,
            @Nullable String body,
            Map<String, String> headers) {

        public Good(@Nullable String token, String path, @Nullable String etag, @Nullable String body) {
            this(token, path, etag, body, Map.of());
        }
    }
}
