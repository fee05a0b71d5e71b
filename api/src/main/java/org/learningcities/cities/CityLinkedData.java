package org.learningcities.cities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;

/** A city in the words of schema.org, for search engines and linked data (JSON-LD 1.1). */
final class CityLinkedData {
    private static final Set<GovernmentKind> CITIES = Set.of(
            GovernmentKind.MUNICIPALITY,
            GovernmentKind.TOWN,
            GovernmentKind.METROPOLIS,
            GovernmentKind.INDUSTRIAL_CITY);

    private CityLinkedData() {}

    static Map<String, Object> of(CityView city, String publicUrl, Language language) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", CITIES.contains(city.kind()) ? "City" : "AdministrativeArea");
        data.put("@id", publicUrl + "/api/v1/cities/" + city.slug());
        data.put("identifier", city.id().toString());
        data.put("name", text(city.name().text(), city.name().lang()));
        data.put("alternateName", names(city));
        data.put("description", description(city));
        data.put("url", publicUrl + "/" + language.tag() + "/cities/" + city.slug());
        data.put("sameAs", same(city));
        data.put("geo", geo(city));
        data.put("containedInPlace", places(city));
        data.put(
                "additionalProperty",
                city.statistics().stream().map(CityLinkedData::figure).toList());
        return filled(data);
    }

    /** Without what is not known. */
    private static Map<String, Object> filled(Map<String, @Nullable Object> data) {
        Map<String, Object> filled = new LinkedHashMap<>();
        data.forEach((name, value) -> {
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                filled.put(name, value);
            }
        });
        return filled;
    }

    private static Map<String, Object> text(String value, @Nullable String lang) {
        Map<String, @Nullable Object> text = new LinkedHashMap<>();
        text.put("@value", value);
        text.put("@language", lang);
        return filled(text);
    }

    private static List<Map<String, Object>> names(CityView city) {
        return city.names().stream()
                .filter(name -> !name.text().equals(city.name().text()))
                .map(name -> text(name.text(), name.lang()))
                .toList();
    }

    private static @Nullable Object description(CityView city) {
        var described = city.description() == null ? city.summary() : city.description();
        return described == null ? null : text(described.text(), described.lang());
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
        return typed(
                "GeoCoordinates",
                "latitude",
                city.position().lat(),
                "longitude",
                city.position().lon());
    }

    private static List<Map<String, Object>> places(CityView city) {
        List<Map<String, Object>> places = new ArrayList<>();
        if (city.parentUnit() != null) {
            places.add(typed("AdministrativeArea", "name", city.parentUnit().name()));
        }
        places.add(typed(
                "Country",
                "name",
                text(city.country().name().text(), city.country().name().lang()),
                "identifier",
                city.country().code()));
        return places;
    }

    private static Map<String, Object> figure(CityParts.StatisticView figure) {
        return typed(
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

    private static Map<String, Object> typed(String type, Object... namesAndValues) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            thing.put(Objects.toString(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return thing;
    }
}
