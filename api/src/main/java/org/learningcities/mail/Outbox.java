package org.learningcities.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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

    @Inject
    Event<Posted> news;

    /** Something was posted; heard by the postman once the transaction is committed. */
    enum Posted {
        NEWS
    }

    /** Posts a letter in the running transaction: it is carried after the commit, and never if the change is rolled back. */
    public void post(Letter letter) {
        mails.add(letter, layout.plain(letter), layout.html(letter), clock.instant());
        news.fire(Posted.NEWS);
    }
}
