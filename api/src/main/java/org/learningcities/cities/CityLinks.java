package org.learningcities.cities;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.learningcities.lists.ListLinks;

/** Headers that lead from one form of an answer to the others, and from an old address to the new one. */
@RequestScoped
class CityLinks {
    static final String ROOT = "/api/v1/cities";

    @Inject
    ListLinks links;

    /** The list with its other formats. */
    <T> RestResponse<T> list(T page) {
        return links.list(page, ROOT, ".geojson", ".csv", ".ndjson", ".atom");
    }

    /** Features with the address of the next page, where there is one. */
    RestResponse<Object> features(Object features) {
        var answer = RestResponse.ResponseBuilder.ok(features);
        if (features instanceof CityFeature.Collection page && page.links() != null) {
            page.links().forEach(link -> answer.header("Link", "<" + link.href() + ">; rel=\"" + link.rel() + "\""));
        }
        return answer.build();
    }

    /** One city with its other formats. */
    RestResponse<CityView> city(CityView city) {
        return links.thing(city, ROOT + "/" + city.slug(), "/cities/" + city.slug(), ".jsonld");
    }

    /** A city that is found under another name now; the answer keeps the format and the part that were asked for. */
    <T> RestResponse<T> moved(String slug, String part) {
        return links.moved(ROOT + "/" + slug + part, ".jsonld");
    }

    /** Address of the next page of features. */
    String nextFeatures(String cursor) {
        String query = links.query();
        return ROOT + ".geojson" + (query.isEmpty() ? "?" : query + "&") + limit() + "cursor=" + cursor;
    }

    private String limit() {
        return links.parts().stream()
                .filter(part -> part.startsWith("limit="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
    }
}
