package org.learningcities.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.files.Content.Form;

/**
 * A picture or document of a city.
 *
 * @param forms the forms in which it is handed out, the smallest picture first
 */
record CityFile(
        UUID id,
        UUID city,
        FileKind kind,
        String name,
        FileDetails details,
        Instant created,
        int version,
        List<Form> forms) {

    /** Whether everybody may see it on a day, where its city is public. */
    boolean isShown(LocalDate day) {
        return details.visibility() == Visibility.PUBLIC && isAgreed(details.consentUntil(), day);
    }

    /** Consent holds on its last day, as that day is counted in UTC. */
    static boolean isAgreed(@Nullable LocalDate consentUntil, LocalDate day) {
        return consentUntil == null || !consentUntil.isBefore(day);
    }
}
