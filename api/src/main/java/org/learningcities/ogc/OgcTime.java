package org.learningcities.ogc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Refusal;

/**
 * The parameter {@code datetime} (OGC 17-069r4 section 7.15.4). Membership is known by the day, so a time counts as its day in UTC.
 *
 * @param from first day, null for an open beginning
 * @param to last day, null for an open end
 */
record OgcTime(@Nullable LocalDate from, @Nullable LocalDate to) {
    static final OgcTime ALWAYS = new OgcTime(null, null);

    static OgcTime of(@Nullable String datetime) {
        if (datetime == null) {
            return ALWAYS;
        }
        String[] ends = datetime.split("/", -1);
        if (ends.length == 1) {
            LocalDate day = day(datetime);
            return new OgcTime(day, day);
        }
        OgcTime time = new OgcTime(end(ends[0]), end(ends[1]));
        boolean backwards = time.from != null && time.to != null && time.from.isAfter(time.to);
        if (ends.length > 2 || backwards) {
            throw refusal();
        }
        return time;
    }

    private static @Nullable LocalDate end(String text) {
        return text.isEmpty() || text.equals("..") ? null : day(text);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text.length() == 10
                    ? LocalDate.parse(text)
                    : OffsetDateTime.parse(text)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDate();
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw refusal();
            }
            return day;
        } catch (DateTimeException malformed) {
            throw refusal();
        }
    }

    private static Refusal refusal() {
        return KernelProblem.INVALID_PARAMETER.problem().at("/query/datetime", "invalid-datetime");
    }
}
