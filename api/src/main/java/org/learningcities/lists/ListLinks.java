package org.learningcities.lists;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.MediaTypes;

/** Headers that lead from one form of an answer to the others, and from an old address to the new one. */
@RequestScoped
public class ListLinks {
    /** Parameters of a page, which files and feeds do not have. */
    private static final List<String> PAGING = List.of("limit=", "cursor=", "count=", "expand=");

    @Inject
    Caller caller;

    @Inject
    RoutingContext routing;

    /**
     * A list with its other formats.
     *
     * @param path of the list: {@code /api/v1/cities}
     * @param suffixes of its formats: {@code .csv}
     */
    public <T> RestResponse<T> list(T page, String path, String... suffixes) {
        String query = query();
        return answer(page, Stream.of(suffixes).map(suffix -> alternate(path + suffix + query, MediaTypes.of(suffix))));
    }

    /**
     * One thing with its other formats and its page.
     *
     * @param path of the thing: {@code /api/v1/cities/cork-ie}
     * @param page of the thing, without the language: {@code /cities/cork-ie}
     */
    public <T> RestResponse<T> thing(T thing, String path, String page, String... suffixes) {
        return answer(
                thing,
                Stream.concat(
                        Stream.of(suffixes).map(suffix -> alternate(path + suffix, MediaTypes.of(suffix))),
                        Stream.of(alternate("/" + caller.language().tag() + page, "text/html"))));
    }

    private static <T> RestResponse<T> answer(T entity, Stream<String> links) {
        var answer = RestResponse.ResponseBuilder.ok(entity);
        links.forEach(link -> answer.header("Link", link));
        return answer.build();
    }

    /**
     * What is found under another name now; the answer keeps the format that was asked for.
     *
     * @param path where it is: {@code /api/v1/cities/cork-ie}
     * @param suffixes of its formats
     */
    public <T> RestResponse<T> moved(String path, String... suffixes) {
        String asked = routing.request().path();
        String suffix = Stream.of(suffixes).filter(asked::endsWith).findFirst().orElse("");
        return RestResponse.ResponseBuilder.<T>create(308)
                .header("Location", path + suffix + whole())
                .build();
    }

    private String whole() {
        String query = routing.request().query();
        return query == null || query.isEmpty() ? "" : "?" + String.join("&", parts());
    }

    /** The parameters that say which rows are meant, with the question mark; empty when there are none. */
    public String query() {
        String query = parts().stream()
                .filter(part -> PAGING.stream().noneMatch(part::startsWith))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The parameters as they came, still encoded; none of them can end a header or a link. */
    public List<String> parts() {
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
