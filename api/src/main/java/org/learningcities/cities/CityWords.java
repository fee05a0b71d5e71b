package org.learningcities.cities;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.learningcities.kernel.Language;

/** Words of answers about cities in the six languages. */
final class CityWords {
    private static final Map<Language, ResourceBundle> BUNDLES = Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(language -> language, CityWords::bundle));

    private CityWords() {}

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "cities.CityWords",
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of a key of {@code cities/CityWords.properties} with its values filled in as they are. */
    static String text(String key, Language language, Object... values) {
        String pattern = Objects.requireNonNull(BUNDLES.get(language)).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(values);
    }

    /** Names one after the other, with the comma of the language. */
    static String list(List<String> names, Language language) {
        return String.join(
                switch (language) {
                    case AR -> "، ";
                    case ZH -> "、";
                    default -> ", ";
                },
                names);
    }

    static String number(long number, Language language) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }
}
