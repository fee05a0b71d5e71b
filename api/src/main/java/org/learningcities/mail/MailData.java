package org.learningcities.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.learningcities.privacy.OwnDataDirectory;
import org.learningcities.privacy.OwnerRef;
import org.learningcities.privacy.SectionRef;
import org.learningcities.privacy.SectionRef.Fate;

/** Mails to a person go with the person, and so do mails to others that name the person. */
@ApplicationScoped
class MailData implements OwnDataDirectory {
    @Inject
    Mails mails;

    @Override
    public List<SectionRef> sections() {
        return List.of(new SectionRef("mails", Fate.GONE, """
                select recipient, language, subject, plain, created_at as "createdAt", sent_at as "sentAt",
                    failed_at as "failedAt"
                from mail_outbox where lower(recipient) = lower(:email) order by created_at, id"""));
    }

    @Override
    public void forget(OwnerRef owner, Instant now) {
        if (owner.email() != null) {
            mails.forgetTo(owner.email());
        }
        mails.forgetAbout(owner.id());
    }
}
