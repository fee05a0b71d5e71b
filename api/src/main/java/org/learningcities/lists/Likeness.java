package org.learningcities.lists;

import java.util.Collection;
import java.util.List;

/** How well a name fits what somebody typed: the same steps as in the search of the database. */
public final class Likeness {
    public static final int EXACT = 500;
    public static final int BEGINNING = 400;
    public static final int WORDS = 300;
    /** Each word fits but for a slip of the fingers. */
    public static final int SLIP = 150;

    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int LONG = 8;

    private Likeness() {}

    /** The best of several names; 0 when none fits. */
    public static int of(Folded typed, Collection<String> names) {
        return names.stream().mapToInt(name -> of(typed, Folded.of(name))).max().orElse(0);
    }

    static int of(Folded typed, Folded name) {
        if (typed.text().isEmpty() || name.text().isEmpty()) {
            return 0;
        }
        if (name.text().equals(typed.text())) {
            return EXACT;
        }
        if (name.text().startsWith(typed.text())) {
            return BEGINNING;
        }
        if (typed.words().stream().allMatch(word -> has(name, word))) {
            return WORDS;
        }
        return typed.words().stream().allMatch(word -> nearly(name.words(), word)) ? SLIP : 0;
    }

    /** Whether a word of the name begins so; in scripts that do not part words, whether it stands anywhere. */
    public static boolean has(Folded name, String word) {
        return Folded.isUnparted(word)
                ? name.text().contains(word)
                : name.words().stream().anyMatch(known -> known.startsWith(word));
    }

    /** Whether one of the words is this one but for a slip: one letter, in a long word two. */
    static boolean nearly(List<String> words, String word) {
        return words.stream().anyMatch(known -> known.startsWith(word) || isSlip(known, word));
    }

    private static boolean isSlip(String known, String word) {
        int most = word.length() < SHORTEST_WITH_SLIP ? 0 : word.length() < LONG ? 1 : 2;
        return most > 0 && Math.abs(known.length() - word.length()) <= most && distance(known, word) <= most;
    }

    /** Letters to change, add, leave out or swap with their neighbour (Damerau, optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            steps[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            steps[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(steps[i - 1][j] + 1, Math.min(steps[i][j - 1] + 1, steps[i - 1][j - 1] + change));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
            }
        }
        return steps[a.length()][b.length()];
    }
}
