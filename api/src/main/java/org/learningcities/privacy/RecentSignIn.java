package org.learningcities.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.KernelProblem;

/**
 * Whether the person themselves sits there: a token can be stolen or left open on a desk, a password was typed by whoever has it
 * (T67). Asked for as RFC 9470 has it, so that any client knows to send the person to the identity provider with {@code max_age}.
 */
@ApplicationScoped
class RecentSignIn {
    /** Clocks of two servers differ a little. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    @Inject
    Caller caller;

    @Inject
    PrivacySettings settings;

    @Inject
    Clock clock;

    /** Refuses a partner system, and a person whose sign-in is too old or of unknown age. */
    void demand() {
        if (!caller.actor().isPerson()) {
            throw KernelProblem.PERSON_NEEDED.problem();
        }
        Instant signedIn = caller.signedInAt();
        Duration longest = settings.recentSignIn();
        if (signedIn == null || signedIn.isBefore(clock.instant().minus(longest).minus(SKEW))) {
            throw PrivacyProblem.SIGN_IN_AGAIN
                    .problem(longest.toMinutes())
                    .header(
                            "WWW-Authenticate",
                            "Bearer realm=\"learning-cities\", error=\"insufficient_user_authentication\","
                                    + " error_description=\"A more recent sign-in is needed\", max_age="
                                    + longest.toSeconds());
        }
    }
}
