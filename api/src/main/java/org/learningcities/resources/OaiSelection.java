package org.learningcities.resources;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which records a harvester wants.
 *
 * @param set its {@code setSpec}; null for all
 * @param from the first moment
 * @param before the moment behind the last one
 */
record OaiSelection(
        @Nullable String set,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime before) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

    /** Reads the arguments of a list; {@code until} is inclusive and both have the same granularity (section 2.7.1). */
    static OaiSelection of(Map<String, String> arguments) {
        String from = arguments.get("from");
        String until = arguments.get("until");
        if (from != null && until != null && from.length() != until.length()) {
            throw OaiProblem.argument("from and until have different granularities.");
        }
        OffsetDateTime first = from == null ? null : moment(from);
        OffsetDateTime before =
                until == null ? null : moment(until).plus(1, isDay(until) ? ChronoUnit.DAYS : ChronoUnit.SECONDS);
        if (first != null && before != null && !first.isBefore(before)) {
            throw OaiProblem.argument("from is later than until.");
        }
        return new OaiSelection(arguments.get("set"), first, before);
    }

    private static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    private static OffsetDateTime moment(String text) {
        try {
            if (isDay(text)) {
                return LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC);
            }
            if (SECOND.matcher(text).matches()) {
                return Instant.parse(text).atOffset(ZoneOffset.UTC);
            }
        } catch (DateTimeException broken) {
            throw OaiProblem.argument("A date is none.");
        }
        throw OaiProblem.argument("Dates are YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.");
    }
}
