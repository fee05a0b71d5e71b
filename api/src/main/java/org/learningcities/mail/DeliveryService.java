package org.learningcities.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

@ApplicationScoped
class DeliveryService {
    private static final Logger LOG = Logger.getLogger(DeliveryService.class);
    private static final int LONGEST_ERROR = 200;

    @Inject
    Mails mails;

    @Inject
    Carrier carrier;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /**
     * Carries the mail that waits longest. Its row stays locked meanwhile, so that two processes never carry the same one; only
     * a crash between the mail server's yes and the commit sends it twice, under the same id.
     *
     * @return whether one was due
     */
    @Transactional
    boolean next() {
        Optional<Mails.Waiting> due = mails.takeDue(clock.instant());
        due.ifPresent(this::attempt);
        return due.isPresent();
    }

    Mails.Load load() {
        return mails.load(clock.instant());
    }

    @Transactional
    int forget() {
        return mails.forgetDoneBefore(clock.instant().minus(settings.keep()));
    }

    private void attempt(Mails.Waiting mail) {
        try {
            carrier.carry(mail);
            mails.sent(mail.id(), clock.instant());
        } catch (RuntimeException refused) {
            failed(mail, refused);
        }
    }

    private void failed(Mails.Waiting mail, RuntimeException refused) {
        Instant now = clock.instant();
        if (mail.attempts() + 1 >= settings.attempts()) {
            LOG.errorf("Mail %s is given up after %d attempts: %s", mail.id(), mail.attempts() + 1, reason(refused));
            mails.givenUp(mail.id(), now, reason(refused));
        } else {
            LOG.warnf("Mail %s could not be sent and is tried again: %s", mail.id(), reason(refused));
            mails.later(mail.id(), now.plus(pause(mail.attempts(), settings)), reason(refused));
        }
    }

    /** Doubles with each failure, so that a mail server that comes back is not run over. */
    static Duration pause(int failures, MailSettings settings) {
        Duration pause = settings.firstPause().multipliedBy(1L << Math.min(failures, 20));
        return pause.compareTo(settings.longestPause()) < 0 ? pause : settings.longestPause();
    }

    /** What the mail server said, without the address that it may repeat: logs are read by others than mailboxes. */
    private static String reason(Throwable refused) {
        String text = (refused.getClass().getSimpleName() + ": " + refused.getMessage()).replaceAll("\\S+@\\S+", "…@…");
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }
}
