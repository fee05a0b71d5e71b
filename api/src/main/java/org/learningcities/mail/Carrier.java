package org.learningcities.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.learningcities.kernel.Settings;

/** Hands one mail to the mail server. */
@ApplicationScoped
class Carrier {
    private static final Logger LOG = Logger.getLogger(Carrier.class);

    private final ReactiveMailer mailer;
    private final MailSettings mail;
    private final Settings settings;
    private final Context context;

    @Inject
    Carrier(ReactiveMailer mailer, MailSettings mail, Settings settings, Vertx vertx) {
        this.mailer = mailer;
        this.mail = mail;
        this.settings = settings;
        this.context = vertx.getOrCreateContext();
    }

    /**
     * Returns when the mail server has taken the mail; any exception means that it has not. The client library works on one
     * event loop from beginning to end: called from any other thread, it now and then misses the greeting of the server, which
     * comes before it listens, and waits in vain.
     */
    void carry(Mails.Waiting waiting) {
        if (mail.smtp()) {
            Uni.createFrom()
                    .deferred(() -> mailer.send(message(waiting)))
                    .runSubscriptionOn(work -> context.runOnContext(turn -> work.run()))
                    .await()
                    .atMost(mail.patience());
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
