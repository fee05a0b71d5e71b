package org.learningcities.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Settings;
import org.learningcities.mail.Letter;
import org.learningcities.mail.Outbox;
import org.learningcities.privacy.OwnerRef;

/** What the platform writes to a person about their own account. */
@ApplicationScoped
class PeopleLetters {
    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** All data were taken: whoever did not do this has a stranger in their account. */
    void exported(OwnerRef owner) {
        String address = owner.email();
        if (address == null || !Letter.isAddress(address)) {
            return;
        }
        Language language = owner.language();
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(clock.instant().atOffset(ZoneOffset.UTC));
        outbox.post(new Letter(
                address,
                language,
                text("exported.subject", language),
                List.of(text("exported.text", language, when), text("exported.otherwise", language)),
                new Letter.Link(
                        text("exported.link", language),
                        URI.create(settings.publicUrl() + "/" + language.tag() + "/account")),
                text("exported.why", language)));
    }

    private static String text(String key, Language language, Object... values) {
        ResourceBundle words = ResourceBundle.getBundle(
                "people.PeopleWords",
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), language.locale()).format(values);
    }
}
