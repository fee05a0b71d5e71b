package org.learningcities.identity;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;

/** Words of mails about the identity of a city in the six languages. */
final class IdentityWords {
    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    private IdentityWords() {}

    /** The text of a key with its values; in Arabic each value is set apart, so that it does not turn the words around it. */
    static String text(String key, Language language, @Nullable Object... values) {
        ResourceBundle words = ResourceBundle.getBundle(
                "identity.IdentityWords",
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] filled = Arrays.stream(values)
                .map(value -> Objects.toString(value, ""))
                .map(value -> language == Language.AR ? ISOLATE + value + END : value)
                .toArray();
        return new MessageFormat(words.getString(key), language.locale()).format(filled);
    }
}
