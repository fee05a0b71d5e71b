package org.learningcities.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        add(letter, null);
    }

    /** The same for a letter that names a person: it is forgotten when they are. */
    public void postAbout(UUID person, Letter letter) {
        add(letter, person);
    }

    private void add(Letter letter, @Nullable UUID about) {
        mails.add(letter, about, layout.plain(letter), layout.html(letter), clock.instant());
        news.fire(Posted.NEWS);
    }
}
