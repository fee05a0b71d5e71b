package org.learningcities.lists;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which script a name is written in, and in which language where script and country leave no doubt. */
public final class Scripts {
    private static final Map<UnicodeScript, String> CODES = Map.ofEntries(
            Map.entry(UnicodeScript.LATIN, "Latn"),
            Map.entry(UnicodeScript.HAN, "Hani"),
            Map.entry(UnicodeScript.HANGUL, "Hang"),
            Map.entry(UnicodeScript.HIRAGANA, "Jpan"),
            Map.entry(UnicodeScript.KATAKANA, "Jpan"),
            Map.entry(UnicodeScript.ARABIC, "Arab"),
            Map.entry(UnicodeScript.CYRILLIC, "Cyrl"),
            Map.entry(UnicodeScript.GREEK, "Grek"),
            Map.entry(UnicodeScript.THAI, "Thai"),
            Map.entry(UnicodeScript.GEORGIAN, "Geor"),
            Map.entry(UnicodeScript.ARMENIAN, "Armn"),
            Map.entry(UnicodeScript.HEBREW, "Hebr"),
            Map.entry(UnicodeScript.ETHIOPIC, "Ethi"),
            Map.entry(UnicodeScript.DEVANAGARI, "Deva"),
            Map.entry(UnicodeScript.MALAYALAM, "Mlym"),
            Map.entry(UnicodeScript.TELUGU, "Telu"),
            Map.entry(UnicodeScript.TAMIL, "Taml"),
            Map.entry(UnicodeScript.BENGALI, "Beng"),
            Map.entry(UnicodeScript.KHMER, "Khmr"));

    /** Scripts of one language among the members, and scripts whose language the country tells. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("Hang", "ko"),
            Map.entry("Thai", "th"),
            Map.entry("Geor", "ka"),
            Map.entry("Armn", "hy"),
            Map.entry("Grek", "el"),
            Map.entry("Mlym", "ml"),
            Map.entry("Telu", "te"),
            Map.entry("HaniCN", "zh"),
            Map.entry("HaniJP", "ja"),
            Map.entry("CyrlRU", "ru"),
            Map.entry("CyrlUA", "uk"),
            Map.entry("CyrlBG", "bg"),
            Map.entry("CyrlBY", "be"),
            Map.entry("CyrlMN", "mn"),
            Map.entry("ArabIR", "fa"),
            Map.entry("EthiET", "am"));

    private static final Set<String> ARABIC_SPEAKING = Set.of(
            "AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SY", "TN",
            "YE");

    private Scripts() {}

    /** The ISO 15924 code of the first letter's script, for example {@code Hang}; null when it is not a known one. */
    public static @Nullable String of(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .map(CODES::get)
                .orElse(null);
    }

    /** BCP 47 tag of the language of a name; null where script and country do not settle it. */
    public static @Nullable String languageOf(@Nullable String script, String country) {
        if ("Arab".equals(script) && ARABIC_SPEAKING.contains(country)) {
            return "ar";
        }
        String language = script == null ? null : LANGUAGES.get(script);
        return language == null ? LANGUAGES.get(script + country) : language;
    }

    /** Direction of a name by its script; {@code auto} where that does not tell. */
    public static String directionOf(@Nullable String script) {
        if (script == null) {
            return "auto";
        }
        return script.equals("Arab") || script.equals("Hebr") ? "rtl" : "ltr";
    }
}
