package org.learningcities.cities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;
import org.learningcities.lists.LinkedData;

/** A city in the words of schema.org, for search engines and linked data (JSON-LD 1.1). */
final class CityLinkedData {
    private static final Set<GovernmentKind> CITIES = Set.of(
            GovernmentKind.MUNICIPALITY,
            GovernmentKind.TOWN,
            GovernmentKind.METROPOLIS,
            GovernmentKind.INDUSTRIAL_CITY);

    private CityLinkedData() {}

    static Map<String, Object> of(CityView city, String publicUrl, Language language) {
        return LinkedData.document(
                CITIES.contains(city.kind()) ? "City" : "AdministrativeArea",
                "@id",
                publicUrl + "/api/v1/cities/" + city.slug(),
                "identifier",
                city.id().toString(),
                "name",
                LinkedData.text(city.name()),
                "alternateName",
                names(city),
                "description",
                description(city),
                "url",
                publicUrl + "/" + language.tag() + "/cities/" + city.slug(),
                "sameAs",
                same(city),
                "geo",
                geo(city),
                "containedInPlace",
                places(city),
                "additionalProperty",
                city.statistics().stream().map(CityLinkedData::figure).toList());
    }

    private static List<Map<String, Object>> names(CityView city) {
        return city.names().stream()
                .filter(name -> !name.text().equals(city.name().text()))
                .map(name -> LinkedData.text(name.text(), name.lang()))
                .toList();
    }

    private static @Nullable Object description(CityView city) {
        var described = city.description() == null ? city.summary() : city.description();
        return described == null ? null : LinkedData.text(described);
    }

    private static List<String> same(CityView city) {
        List<String> same = new ArrayList<>();
        if (city.geonamesId() != null) {
            same.add("https://sws.geonames.org/" + city.geonamesId() + "/");
        }
        if (city.website() != null) {
            same.add(city.website());
        }
        return same;
    }

    private static Map<String, Object> geo(CityView city) {
        return LinkedData.thing(
                "GeoCoordinates",
                "latitude",
                city.position().lat(),
                "longitude",
                city.position().lon());
    }

    private static List<Map<String, Object>> places(CityView city) {
        List<Map<String, Object>> places = new ArrayList<>();
        if (city.parentUnit() != null) {
            places.add(LinkedData.thing(
                    "AdministrativeArea", "name", city.parentUnit().name()));
        }
        places.add(LinkedData.thing(
                "Country",
                "name",
                LinkedData.text(city.country().name()),
                "identifier",
                city.country().code()));
        return places;
    }

    private static Map<String, Object> figure(CityParts.StatisticView figure) {
        return LinkedData.thing(
                "PropertyValue",
                "propertyID",
                figure.kind(),
                "value",
                figure.value(),
                "unitText",
                figure.unit(),
                "description",
                figure.year() == null
                        ? figure.source().title()
                        : figure.year() + ", " + figure.source().title());
    }
}
