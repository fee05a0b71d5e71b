package org.learningcities.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Requests a minute; 0 means no limit. Every property is explained in {@code docs/operations.md}. */
@ConfigMapping(prefix = "learning-cities.limits")
interface LimitSettings {

    /** For each partner system that has no limit of its own. */
    @WithDefault("600")
    int partner();

    /** For each person who is signed in. */
    @WithDefault("1200")
    int person();

    /** For each address that visitors come from, in each process. Many people can share one, and most answers cost nothing. */
    @WithDefault("12000")
    int address();

    /** Addresses or networks of the proxies before the service, whose word on where a visitor comes from counts. */
    Optional<List<String>> trustedProxies();
}
