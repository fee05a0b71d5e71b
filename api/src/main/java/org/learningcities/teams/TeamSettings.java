package org.learningcities.teams;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of invitations. */
@ConfigMapping(prefix = "learning-cities.teams")
interface TeamSettings {

    /** How long a link works. */
    @WithDefault("14d")
    Duration invitationLife();

    /** How many invitations one person may send within 24 hours, so that nobody writes to strangers through us (T43). */
    @WithDefault("20")
    int invitationsADay();
}
