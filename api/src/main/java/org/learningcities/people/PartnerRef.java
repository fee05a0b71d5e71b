package org.learningcities.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner system whose registration is in force.
 *
 * @param name as the secretariat registered it, for the history and for people
 * @param city the one city it acts for; null for one that only reads what is public
 * @param scopes what it was granted; a token may ask for less, never for more
 * @param requestsPerMinute its own limit; null for the one that holds for all
 */
public record PartnerRef(
        UUID id,
        String name,
        @Nullable UUID city,
        Set<String> scopes,
        @Nullable Integer requestsPerMinute) {}
