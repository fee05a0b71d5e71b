package org.learningcities.lists;

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

/** Words of a feature's answers in the six languages, read once from its properties files. */
public final class Words {
    private final Map<Language, ResourceBundle> bundles;

    private Words(String name) {
        this.bundles = Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(language -> language, language -> bundle(name, language)));
    }

    /**
     * The words of {@code cities/CityWords.properties} and of its files in the other languages.
     *
     * @param name such as {@code cities.CityWords}
     */
    public static Words of(String name) {
        return new Words(name);
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                name,
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of a key with its values filled in as they are. */
    public String text(String key, Language language, Object... values) {
        String pattern = Objects.requireNonNull(bundles.get(language)).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(values);
    }

    /** Names one after the other, with the comma of the language. */
    public static String list(List<String> names, Language language) {
        return String.join(
                switch (language) {
                    case AR -> "، ";
                    case ZH -> "、";
                    default -> ", ";
                },
                names);
    }

    public static String number(long number, Language language) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }
}
