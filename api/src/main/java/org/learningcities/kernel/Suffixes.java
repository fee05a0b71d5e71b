package org.learningcities.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** {@code /cities.csv} is {@code /cities} with {@code Accept: text/csv}: a format can be a link. */
@Provider
@PreMatching
class Suffixes implements ContainerRequestFilter {
    private static final Map<String, String> TYPES = Map.of(
            ".csv", "text/csv",
            ".json", "application/json",
            ".geojson", "application/geo+json",
            ".ndjson", "application/x-ndjson",
            ".jsonld", "application/ld+json");

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        String path = uri.getPath();
        int dot = path.lastIndexOf('.');
        if (dot < 0 || !path.startsWith("/api/v1/") || !TYPES.containsKey(path.substring(dot))) {
            return;
        }
        request.getHeaders().putSingle("Accept", TYPES.get(path.substring(dot)));
        UriBuilder plain = uri.getRequestUriBuilder().replacePath(path.substring(0, dot));
        request.setRequestUri(uri.getBaseUri(), plain.build());
    }
}
