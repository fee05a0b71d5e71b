package org.learningcities.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the interface: the six official languages of the United Nations (domain guide 13, "Languages"). */
public enum Language {
    EN,
    FR,
    ES,
    AR,
    RU,
    ZH;

    /** The BCP 47 tag, for example {@code ar}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writing direction of the language, {@code ltr} or {@code rtl}. */
    public String dir() {
        return directionOf(tag());
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** Writing direction of any BCP 47 tag, {@code ltr} or {@code rtl}. */
    public static String directionOf(String tag) {
        String primary = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return List.of("ar", "fa", "he", "ur", "ps", "ckb", "yi", "dv").contains(primary) ? "rtl" : "ltr";
    }

    public static Optional<Language> of(String tag) {
        String primary = tag.split("-", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.tag().equalsIgnoreCase(primary))
                .findFirst();
    }

    /**
     * Picks the language of an answer as RFC 9110 section 12.5.4 says; English when nothing fits or the header is malformed.
     *
     * @param acceptLanguage the value of {@code Accept-Language}, null when it is absent
     */
    public static Language negotiate(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 500) {
            return EN;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                            .reversed())
                    .flatMap(range -> of(range.getRange()).stream())
                    .findFirst()
                    .orElse(EN);
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }
}
