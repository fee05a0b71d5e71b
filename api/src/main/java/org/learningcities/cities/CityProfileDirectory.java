package org.learningcities.cities;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningcities.kernel.Language;

/** What cities say about themselves, for the feature in which their teams edit it. */
public interface CityProfileDirectory {

    /** What is published of a city now; inside a transaction that has published, what it published. */
    CityProfileView published(UUID city);

    /** Published translations whose original has changed since they were made, as JSON pointers into the profile. */
    Set<String> outdated(UUID city);

    /** Says that a published translation fits its original as it is now; the pointer is one of {@link #outdated}. */
    void confirm(UUID city, String translation);

    /**
     * Publishes a profile in the running transaction: tables, search and version of the city.
     *
     * @param before what was published, read in the same transaction
     * @param after what is to be published
     * @param behind pointers of translations that are older than the original that is published with them
     * @param day the day of the statement
     */
    void publish(UUID city, CityProfileView before, CityProfileView after, Set<String> behind, LocalDate day);

    /** The whole city as everybody would read it; inside a transaction that has published, with what it published. */
    Optional<CityView> view(UUID city, Language language);
}
