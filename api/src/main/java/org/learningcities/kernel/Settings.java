package org.learningcities.kernel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What an operator sets for the service as a whole. Every property is explained in {@code docs/operations.md}. */
@ConfigMapping(prefix = "learning-cities")
public interface Settings {

    /** Address under which people and systems reach the platform, without a trailing slash; never taken from a request. */
    URI publicUrl();

    /** Further host names that the service answers to, for example those of a health checker; the public one always counts. */
    Optional<java.util.List<String>> hosts();

    /** Address of the Keycloak realm as browsers reach it. */
    URI issuer();

    /** Secret that signs paging cursors, at least 32 characters; the same on every replica. */
    String cursorSecret();

    /** Time within which a request body must have arrived. */
    @WithDefault("20s")
    Duration bodyDeadline();

    /** Time within which the bytes of an upload must have arrived; whoever needs longer goes on with another request. */
    @WithDefault("10m")
    Duration uploadDeadline();

    /** Bytes that a request may have; those of an upload may have more ({@code quarkus.http.limits.max-body-size}). */
    @WithDefault("1048576")
    long largestBody();

    /** Bytes of memory that kept answers may take. */
    @WithDefault("25165824")
    long answerCacheBytes();

    /** Whether invented demo content and demo accounts are in use; screens then say so. */
    @WithDefault("false")
    boolean demo();
}
