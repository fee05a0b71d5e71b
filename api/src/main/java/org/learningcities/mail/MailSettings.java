package org.learningcities.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mail is carried; the mail server itself is {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "learning-cities.mail")
interface MailSettings {

    /** Whether there is a mail server. Without one, each mail is written into the log, where a developer finds its link. */
    @WithDefault("false")
    boolean smtp();

    /** Pause between two looks at what waits. */
    @WithDefault("2s")
    Duration round();

    /** How long one delivery may take; well under the timeout of a transaction. */
    @WithDefault("20s")
    Duration patience();

    /** Pause after the first failure; each further one is twice as long, up to the longest. */
    @WithDefault("1m")
    Duration firstPause();

    @WithDefault("6h")
    Duration longestPause();

    /** Attempts before a mail is given up: with the pauses above a mail server may be away for a day. */
    @WithDefault("13")
    int attempts();

    /** How long the address of a mail that was sent or given up is kept. */
    @WithDefault("30d")
    Duration keep();
}
