package org.learningcities.cities;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.learningcities.kernel.Caller;

/** Headers that lead from one form of an answer to the others, and from an old address to the new one. */
@RequestScoped
class CityLinks {
    /** Parameters of a page, which files do not have. */
    private static final List<String> PAGING = List.of("limit=", "cursor=", "count=", "expand=");

    private static final String ROOT = "/api/v1/cities";

    @Inject
    Caller caller;

    @Inject
    RoutingContext routing;

    /** The list with its other formats. */
    <T> RestResponse<T> list(T page) {
        String query = query();
        return RestResponse.ResponseBuilder.ok(page)
                .header("Link", alternate(ROOT + ".geojson" + query, "application/geo+json"))
                .header("Link", alternate(ROOT + ".csv" + query, "text/csv"))
                .header("Link", alternate(ROOT + ".ndjson" + query, "application/x-ndjson"))
                .build();
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
        String address = ROOT + "/" + city.slug();
        return RestResponse.ResponseBuilder.ok(city)
                .header("Link", alternate(address + ".jsonld", "application/ld+json"))
                .header("Link", alternate("/" + caller.language().tag() + "/cities/" + city.slug(), "text/html"))
                .build();
    }

    /** A city that is found under another name now; the answer keeps the format and the part that were asked for. */
    <T> RestResponse<T> moved(String slug, String part) {
        String suffix = routing.request().path().endsWith(".jsonld") ? ".jsonld" : "";
        return RestResponse.ResponseBuilder.<T>create(308)
                .header("Location", ROOT + "/" + slug + part + suffix)
                .build();
    }

    /** Address of the next page of features. */
    String nextFeatures(String cursor) {
        String query = query();
        return ROOT + ".geojson" + (query.isEmpty() ? "?" : query + "&") + limit() + "cursor=" + cursor;
    }

    private String limit() {
        return parts().stream()
                .filter(part -> part.startsWith("limit="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
    }

    private String query() {
        String query = parts().stream()
                .filter(part -> PAGING.stream().noneMatch(part::startsWith))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The parameters as they came, still encoded; none of them can end a header or a link. */
    private List<String> parts() {
        String query = routing.request().query();
        if (query == null) {
            return List.of();
        }
        String ascii = URI.create("?" + query).toASCIIString().substring(1);
        return Arrays.stream(ascii.split("&")).filter(part -> !part.isEmpty()).toList();
    }

    private static String alternate(String address, String type) {
        return "<" + address + ">; rel=\"alternate\"; type=\"" + type + "\"";
    }
}
