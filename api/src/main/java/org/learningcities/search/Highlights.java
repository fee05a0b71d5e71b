package org.learningcities.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.learningcities.lists.Folded;
import org.learningcities.search.SearchViews.HighlightView;

/** Which parts of a text are what was typed, without regard to accents and case. */
final class Highlights {
    private Highlights() {}

    static List<HighlightView> of(String text, String q) {
        Folded folded = Folded.of(text);
        List<HighlightView> found = new ArrayList<>();
        Folded.of(q).words().stream().distinct().forEach(word -> add(found, folded, text, word));
        found.sort(Comparator.comparingInt(HighlightView::start));
        return apart(found);
    }

    private static void add(List<HighlightView> found, Folded folded, String text, String word) {
        int at = folded.text().indexOf(word);
        while (at >= 0) {
            if (at == 0 || folded.text().charAt(at - 1) == ' ' || Folded.isUnparted(word)) {
                int start = folded.places().get(at);
                int last = folded.places().get(at + word.length() - 1);
                found.add(new HighlightView(start, text.offsetByCodePoints(last, 1)));
            }
            at = folded.text().indexOf(word, at + 1);
        }
    }

    /** Parts that touch or overlap are one. */
    private static List<HighlightView> apart(List<HighlightView> sorted) {
        List<HighlightView> parts = new ArrayList<>();
        for (HighlightView part : sorted) {
            HighlightView before = parts.isEmpty() ? null : parts.getLast();
            if (before != null && part.start() <= before.end()) {
                parts.set(parts.size() - 1, new HighlightView(before.start(), Math.max(before.end(), part.end())));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }
}
