package org.learningcities.dataload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import did.
 *
 * @param counts numbers by kind of object
 * @param refused every row that was not imported, with the reason
 */
record ImportReport(Map<String, Counts> counts, List<RefusedRow> refused) {

    /** How many objects of one kind were added, changed, found as they should be, or removed. */
    record Counts(int added, int changed, int unchanged, int removed) {
        Counts plus(Outcome outcome) {
            return new Counts(
                    added + (outcome == Outcome.ADDED ? 1 : 0),
                    changed + (outcome == Outcome.CHANGED ? 1 : 0),
                    unchanged + (outcome == Outcome.UNCHANGED ? 1 : 0),
                    removed + (outcome == Outcome.REMOVED ? 1 : 0));
        }
    }

    /**
     * A row that was not imported.
     *
     * @param kind what it would have been
     * @param file name of the file below {@code data/}
     * @param line line of the file, counted from 1
     * @param reason why, for the person who mends the file
     */
    record RefusedRow(String kind, String file, int line, String reason) {
        @Override
        public String toString() {
            return file + " line " + line + ": " + reason;
        }
    }

    ImportReport() {
        this(new TreeMap<>(), new ArrayList<>());
    }

    void count(String kind, Outcome outcome) {
        counts.put(kind, counts.getOrDefault(kind, new Counts(0, 0, 0, 0)).plus(outcome));
    }

    boolean refusedAny(String kind) {
        return refused.stream().anyMatch(row -> row.kind().equals(kind));
    }

    /** The numbers of one kind of object; all zero when there was none. */
    Counts of(String kind) {
        return counts.getOrDefault(kind, new Counts(0, 0, 0, 0));
    }

    /** Whether anything in the database is different now. */
    boolean changedAnything() {
        return counts.values().stream().anyMatch(count -> count.added() + count.changed() + count.removed() > 0);
    }
}
