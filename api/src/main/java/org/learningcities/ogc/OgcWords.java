package org.learningcities.ogc;

import java.util.Locale;
import java.util.ResourceBundle;
import org.learningcities.kernel.Language;

/** Titles and descriptions in the six languages. */
final class OgcWords {
    private OgcWords() {}

    /** The text of a key of {@code ogc/OgcWords.properties}. */
    static String text(String key, Language language) {
        return ResourceBundle.getBundle(
                        "ogc.OgcWords",
                        Locale.forLanguageTag(language.tag()),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
