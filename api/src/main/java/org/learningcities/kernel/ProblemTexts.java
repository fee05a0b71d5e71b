package org.learningcities.kernel;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Titles, details and field messages of problems in the six languages. */
final class ProblemTexts {
    private ProblemTexts() {}

    static String title(ProblemType type, Language language) {
        return text(type.code() + ".title", language);
    }

    static String detail(ProblemType type, Language language, Object... arguments) {
        return text(type.code() + ".detail", language, arguments);
    }

    static String error(String code, Language language, Object... arguments) {
        return text("error." + code, language, arguments);
    }

    private static String text(String key, Language language, Object... arguments) {
        String pattern;
        try {
            pattern = bundle(language).getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no text for problem key " + key, missing);
        }
        // Numbers and ids are shown as they are sent, not grouped for reading: "limit 1000", never "limit 1,000".
        Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(pattern, language.locale()).format(plain);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "problems.Problems",
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
