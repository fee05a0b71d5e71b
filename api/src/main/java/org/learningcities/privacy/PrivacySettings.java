package org.learningcities.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What taking one's data along, and being forgotten, asks for. */
@ConfigMapping(prefix = "learning-cities.privacy")
interface PrivacySettings {

    /** How long ago a person may have signed in to take all their data, or to be forgotten (T67). */
    @WithDefault("10m")
    Duration recentSignIn();

    /** How many exports a person may take within an hour. */
    @WithDefault("10")
    int exportsAnHour();
}
