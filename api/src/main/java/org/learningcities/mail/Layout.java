package org.learningcities.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Settings;

/** The one look of all mails. */
@ApplicationScoped
class Layout {
    @Inject
    Settings settings;

    String plain(Letter letter) {
        return Templates.plain(letter, word("site", letter.language()), home(letter.language()))
                .render()
                .strip();
    }

    String html(Letter letter) {
        Language language = letter.language();
        return Templates.page(letter, word("site", language), word("copy", language))
                .render();
    }

    /** Never from a request: what a stranger writes into {@code Host} must not stand in a mail (T45). */
    private URI home(Language language) {
        return URI.create(settings.publicUrl() + "/" + language.tag());
    }

    private static String word(String key, Language language) {
        return ResourceBundle.getBundle(
                        "mail.MailWords",
                        Locale.forLanguageTag(language.tag()),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plain(Letter letter, String site, URI home);

        static native TemplateInstance page(Letter letter, String site, String copy);
    }
}
