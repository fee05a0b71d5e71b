package org.learningcities.teams;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;

/** Words of mails about a team in the six languages. */
final class TeamWords {
    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    private TeamWords() {}

    /**
     * The text of a key of {@code teams/TeamWords.properties} with its values. In Arabic each value is set apart, so that a name in
     * another script does not turn the words around it.
     */
    static String text(String key, Language language, @Nullable Object... values) {
        ResourceBundle words = ResourceBundle.getBundle(
                "teams.TeamWords",
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] filled = Arrays.stream(values)
                .map(value -> Objects.toString(value, ""))
                .map(value -> language == Language.AR ? ISOLATE + value + END : value)
                .toArray();
        return new MessageFormat(words.getString(key), language.locale()).format(filled);
    }
}
