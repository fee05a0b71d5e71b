package org.learningcities.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of some bytes (RFC 9110 section 14).
 *
 * @param from first byte
 * @param length how many
 * @param isPart whether a part was asked for
 */
record Range(long from, long length, boolean isPart) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /**
     * What a {@code Range} header asks for. Several parts at once, other units and nonsense are answered with the whole, as the
     * standard allows.
     */
    static Range of(@Nullable String header, long size) {
        Matcher matcher = ONE.matcher(header == null ? "" : header.strip());
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return new Range(0, size, false);
        }
        long from;
        long to;
        if (matcher.group(1).isEmpty()) {
            long last = Long.parseLong(matcher.group(2));
            from = last == 0 ? size : Math.max(0, size - last);
            to = size - 1;
        } else {
            from = Long.parseLong(matcher.group(1));
            to = matcher.group(2).isEmpty() ? size - 1 : Long.parseLong(matcher.group(2));
            if (to < from && !matcher.group(2).isEmpty()) {
                return new Range(0, size, false);
            }
        }
        if (from >= size) {
            throw FileProblem.RANGE_NOT_SATISFIABLE.problem(size).header("Content-Range", "bytes */" + size);
        }
        return new Range(from, Math.min(to, size - 1) - from + 1, true);
    }

    /** {@code Content-Range} of the answer. */
    String of(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
