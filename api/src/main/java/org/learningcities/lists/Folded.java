package org.learningcities.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text as searches compare it: without accents, case, apostrophes and the Arabic spellings that people interchange. The
 * same idea as {@code fold} in the database, for vocabularies that are held in memory.
 *
 * @param text the words, parted by single blanks
 * @param places of each letter of it, where in the source text it comes from
 */
public record Folded(String text, List<Integer> places) {
    /** Where writing begins that does not part words as Latin, Greek and Cyrillic do. */
    private static final char UNPARTED = '\u0590';

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'أ', "ا"),
            Map.entry((int) 'إ', "ا"),
            Map.entry((int) 'آ', "ا"),
            Map.entry((int) 'ٱ', "ا"),
            Map.entry((int) 'ة', "ه"),
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ـ', ""),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"));

    private static final String APOSTROPHES = "'’`ʼ‘";

    public static Folded of(String source) {
        StringBuilder text = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < source.length(); ) {
            int letter = source.codePointAt(place);
            String folded = APOSTROPHES.indexOf(letter) >= 0 ? "" : letter(letter);
            for (int i = 0; i < folded.length(); i++) {
                boolean isGap = folded.charAt(i) == ' ';
                if (!isGap || !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(folded.charAt(i));
                    places.add(place);
                }
            }
            place += Character.charCount(letter);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
            places.removeLast();
        }
        return new Folded(text.toString(), places);
    }

    private static String letter(int letter) {
        String known = LETTERS.get(letter);
        if (known != null) {
            return known;
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(Character.toString(letter).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(part -> {
                    if (Character.isLetterOrDigit(part)) {
                        folded.append(LETTERS.getOrDefault(part, Character.toString(part)));
                    } else if (!isMark(part)) {
                        folded.append(' ');
                    }
                });
        return folded.toString();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    public List<String> words() {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }

    /** Whether a word may stand anywhere in a text, and not only where a word begins. */
    public static boolean isUnparted(String word) {
        return !word.isEmpty() && word.charAt(0) >= UNPARTED;
    }
}
