package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDirectory;
import org.learningcities.kernel.Language;
import org.learningcities.lists.Facet;
import org.learningcities.lists.Filters;
import org.learningcities.reference.ReferenceDirectory;

/** Checks the filters as they come in. A value that does not exist is refused with the nearest one that does. */
@ApplicationScoped
class ResourceFiltering {
    static final String TYPE = "type";
    static final String LANGUAGE = "language";
    static final String TOPIC = "topic";
    static final String PUBLISHER = "publisher";
    static final String LICENCE = "licence";
    static final String CITY = "city";
    static final String COUNTRY = "country";
    private static final int FIRST_YEAR = 1900;
    private static final int MOST_CITIES = 10;

    @Inject
    ReferenceDirectory reference;

    @Inject
    CityDirectory cities;

    ResourceFilter check(ResourceFilters given) {
        List<String> slugs = distinct(given.city);
        List<String> types = Filters.values(given.type);
        List<String> languages = languages(given.language);
        List<String> topics = Filters.values(TOPIC, given.topic, reference.clusterCodes());
        List<String> publishers = publishers(given.publisher);
        List<String> licences = Filters.values(LICENCE, given.licence, reference.licenceCodes());
        List<String> countries = Filters.values(COUNTRY, given.country, reference.countryCodes(Language.EN));
        years(given.yearFrom, given.yearTo);
        String q = Filters.search(given.q);
        return new ResourceFilter(
                q,
                List.of(
                        Facet.of(TYPE, "r.kind", false, types),
                        Facet.of(LANGUAGE, "r.languages", true, languages),
                        Facet.of(TOPIC, "r.clusters", true, topics),
                        Facet.of(PUBLISHER, "r.publisher", false, publishers),
                        Facet.of(LICENCE, "r.licence_code", false, licences),
                        Facet.of(CITY, "r.city_ids", true, ids(slugs)),
                        Facet.of(COUNTRY, "r.countries", true, countries)),
                slugs,
                given.yearFrom,
                given.yearTo,
                List.of(q, types, languages, topics, publishers, licences, slugs, countries) + "|" + given.yearFrom
                        + "|" + given.yearTo);
    }

    /** Codes that a filter knows; null where the works themselves are its vocabulary. */
    @Nullable
    List<String> known(String filter, Language language) {
        return switch (filter) {
            case TYPE -> Arrays.stream(ResourceKind.values()).map(Enum::name).toList();
            case TOPIC -> reference.clusterCodes();
            case LICENCE -> reference.licenceCodes();
            case COUNTRY -> reference.countryCodes(language);
            default -> null;
        };
    }

    private List<String> ids(List<String> slugs) {
        if (slugs.size() > MOST_CITIES) {
            throw Filters.refusal(CITY, "repeated", MOST_CITIES);
        }
        return slugs.stream()
                .map(slug -> cities.idOf(slug)
                        .filter(cities::isPublic)
                        .map(UUID::toString)
                        .orElseThrow(() -> Filters.refusal(CITY, "unknown-value", "cork-ie", "GET /api/v1/cities")))
                .toList();
    }

    private static List<String> languages(@Nullable List<String> given) {
        List<String> tags = distinct(given);
        tags.forEach(tag -> {
            if (!isTag(tag)) {
                throw Filters.refusal(LANGUAGE, "unknown-value", "en", "BCP 47");
            }
        });
        return tags;
    }

    private static boolean isTag(String text) {
        try {
            return !text.isEmpty()
                    && new Locale.Builder()
                            .setLanguageTag(text)
                            .build()
                            .toLanguageTag()
                            .equals(text);
        } catch (IllformedLocaleException broken) {
            return false;
        }
    }

    private static List<String> publishers(@Nullable List<String> given) {
        List<String> names = distinct(given);
        names.forEach(name -> {
            if (name.length() > Filters.LONGEST_SEARCH) {
                throw Filters.refusal(PUBLISHER, "too-long", Filters.LONGEST_SEARCH);
            }
        });
        return names;
    }

    private static List<String> distinct(@Nullable List<String> given) {
        return given == null ? List.of() : given.stream().distinct().sorted().toList();
    }

    private static void years(@Nullable Integer from, @Nullable Integer to) {
        if (from != null && from < FIRST_YEAR) {
            throw Filters.refusal("yearFrom", "too-small", FIRST_YEAR);
        }
        int least = from == null ? FIRST_YEAR : from;
        if (to != null && to < least) {
            throw Filters.refusal("yearTo", "too-small", least);
        }
    }
}
