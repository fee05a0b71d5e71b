package org.learningcities.cities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The legal identity of cities, for the feature in which it is decided. It knows no rights and no rules of dates; it keeps old
 * names and addresses. What it writes is the word of people, which no import takes back.
 */
public interface CityIdentityDirectory {

    /**
     * A new name.
     *
     * @param name international name, which addresses are made of
     * @param language BCP 47 tag of its language
     * @param from first day on which it holds
     */
    record Naming(
            String name,
            @Nullable String language,
            @Nullable String nativeName,
            @Nullable String nativeLanguage,
            @Nullable String shortName,
            LocalDate from) {}

    CityIdentityView of(UUID city);

    /** Row version of the city; with {@code lock} nobody else changes the city until the transaction ends. */
    int version(UUID city, boolean lock);

    /** Whether an address can be made of a name. */
    boolean makesAddress(String name);

    /** Gives a city a new name and address; the old ones stay known. */
    void rename(UUID city, Naming naming);

    /** Writes country, larger unit, place, time zone and remark; another country makes another address. */
    void correct(UUID city, CityIdentityView after);

    /** Other cities of the same country with the same name, folded as the search does. */
    List<UUID> namesakes(UUID city);
}
