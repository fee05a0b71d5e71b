package org.learningcities.cities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mergers and splits of cities, for the feature in which they are decided. The ended city stays readable. */
public interface CitySuccessionDirectory {

    /**
     * How a city ends.
     *
     * @param kind MERGER, SPLIT or ABSORPTION
     * @param on first day on which the successors stand in its place
     * @param membershipTo the successor that continues its membership; null when it ends
     */
    record Ending(
            String kind,
            LocalDate on,
            List<UUID> successors,
            @Nullable UUID membershipTo) {}

    /** Whether a city has ended. */
    boolean hasEnded(UUID city);

    /** First day of the newest period of membership; null for a city that never was a member. */
    @Nullable
    LocalDate memberSince(UUID city);

    /** Ends a city and, where that is decided, lets a successor continue its membership. */
    void end(UUID city, Ending ending);
}
