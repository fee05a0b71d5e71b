package org.learningcities.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where a feature posts a letter. */
@ApplicationScoped
public class Outbox {
    @Inject
    Mails mails;

    @Inject
    Layout layout;

    @Inject
    Clock clock;

    /** Posts a letter in the running transaction: it is carried after the commit, and never if the change is rolled back. */
    public void post(Letter letter) {
        mails.add(letter, layout.plain(letter), layout.html(letter), clock.instant());
    }
}
