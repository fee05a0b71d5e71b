package org.learningcities.cities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.reference.CountryRef;
import org.learningcities.reference.RegionRef;

/** Cities as places with the membership of a time, for geographic systems. Each call is one statement. */
public interface CityFeatureDirectory {

    /** Degrees in WGS 84; never across the antimeridian, where an area has two boxes. */
    record Box(double west, double south, double east, double north) {}

    /**
     * Which cities are meant.
     *
     * @param choices values by the name of the filter in the list of cities; without a state, members that count
     * @param boxes a city lies in one of them; empty for the whole world
     * @param from first day of the time that a membership touches, null when it has no beginning
     * @param to last day of that time, null when it has no end; the future is no part of it
     */
    record Question(
            Map<String, List<String>> choices,
            List<Box> boxes,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * A city with the newest membership of that time.
     *
     * @param from first day of the membership
     * @param to first day after it, null while it lasts
     */
    record Place(
            UUID id,
            String slug,
            LocalizedText name,
            @Nullable String nativeName,
            CountryRef country,
            RegionRef region,
            String kind,
            String state,
            LocalDate from,
            @Nullable LocalDate to,
            String evidence,
            double lat,
            double lon,
            String precision,
            String timeZone,
            @Nullable Long population,
            @Nullable Integer populationYear,
            List<String> clusters,
            List<String> focalAreas,
            boolean demo) {}

    /** The smallest box around all cities, and the first day of the first membership. */
    record Extent(Box box, LocalDate since) {}

    /**
     * Cities in the order of their ids.
     *
     * @param after the last id of the page before, null for the beginning
     * @throws org.learningcities.kernel.Refusal when a choice does not exist
     */
    List<Place> places(Question question, @Nullable UUID after, int limit, Language language);

    /** Number of cities on all pages. */
    long count(Question question);

    /** A city that is or was a member, by its name in addresses. */
    Optional<Place> place(String slug, Language language);

    /** The present name in addresses of a city that had another one before. */
    Optional<String> movedTo(String slug);

    /** Empty when there are no cities. */
    Optional<Extent> extent();
}
