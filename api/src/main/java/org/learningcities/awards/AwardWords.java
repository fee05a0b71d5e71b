package org.learningcities.awards;

import org.learningcities.kernel.Language;
import org.learningcities.lists.Words;

/** Words of answers about the award in the six languages. */
final class AwardWords {
    private static final Words WORDS = Words.of("awards.AwardWords");

    private AwardWords() {}

    /** What the award is and is not: shown wherever an award is shown (domain guide 4, BR16). */
    static String statement(Language language) {
        return WORDS.text("statement", language);
    }

    static String text(String key, Language language, Object... values) {
        return WORDS.text(key, language, values);
    }
}
