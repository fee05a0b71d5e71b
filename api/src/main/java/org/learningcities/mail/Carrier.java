package org.learningcities.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.learningcities.kernel.Settings;

/** Hands one mail to the mail server. */
@ApplicationScoped
class Carrier {
    private static final Logger LOG = Logger.getLogger(Carrier.class);

    @Inject
    ReactiveMailer mailer;

    @Inject
    MailSettings mail;

    @Inject
    Settings settings;

    /** Returns when the mail server has taken the mail; any exception means that it has not. */
    void carry(Mails.Waiting waiting) {
        if (mail.smtp()) {
            mailer.send(message(waiting)).await().atMost(mail.patience());
        } else {
            LOG.infof("No mail server is set. To %s: %s%n%s", waiting.recipient(), waiting.subject(), waiting.plain());
        }
    }

    /** The id is that of the row: should the same mail go out twice, mailboxes can tell. */
    private Mail message(Mails.Waiting waiting) {
        return Mail.withText(waiting.recipient(), waiting.subject(), waiting.plain())
                .setHtml(waiting.html())
                .addHeader(
                        "Message-ID",
                        "<" + waiting.id() + "@" + settings.publicUrl().getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
