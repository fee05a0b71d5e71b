package org.learningcities.cities;

import org.learningcities.kernel.Language;
import org.learningcities.lists.Words;

/** Words of answers about cities in the six languages. */
final class CityWords {
    private static final Words WORDS = Words.of("cities.CityWords");

    private CityWords() {}

    /** The text of a key of {@code cities/CityWords.properties} with its values filled in as they are. */
    static String text(String key, Language language, Object... values) {
        return WORDS.text(key, language, values);
    }
}
