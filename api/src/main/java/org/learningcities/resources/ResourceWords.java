package org.learningcities.resources;

import java.util.Locale;
import org.learningcities.kernel.Language;
import org.learningcities.lists.Words;

/** Words of answers about works in the six languages. */
final class ResourceWords {
    private static final Words WORDS = Words.of("resources.ResourceWords");

    private ResourceWords() {}

    static String text(String key, Language language, Object... values) {
        return WORDS.text(key, language, values);
    }

    static String kind(ResourceKind kind, Language language) {
        return text("type." + kind, language);
    }

    /** Name of a language in the caller's one; its tag where nobody knows a name. */
    static String language(String tag, Language language) {
        return Locale.forLanguageTag(tag).getDisplayName(language.locale());
    }
}
