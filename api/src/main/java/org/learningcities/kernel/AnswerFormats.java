package org.learningcities.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * {@code /cities.csv} is {@code /cities} with {@code Accept: text/csv}: a format can be a link. Who takes anything gets JSON:
 * without this, the first of several resource methods would answer, and which one that is depends on the order in which classes
 * are found.
 */
@Provider
@PreMatching
class AnswerFormats implements ContainerRequestFilter {
    private static final String ANYTHING = "*/*";

    @Override
    public void filter(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath();
        if (!path.startsWith("/api/v1/")) {
            return;
        }
        String suffix = path.substring(Math.max(path.lastIndexOf('.'), 0));
        String accept = request.getHeaderString("Accept");
        if (MediaTypes.isSuffix(suffix)) {
            request.getHeaders().putSingle("Accept", MediaTypes.of(suffix));
            request.setRequestUri(withPath(uri, path.substring(0, path.length() - suffix.length())));
        } else if (accept == null || accept.isBlank()) {
            request.getHeaders().putSingle("Accept", MediaTypes.JSON);
        } else if (accept.contains(ANYTHING)) {
            // In the place of "anything", with its weight; anything else still does where there is no JSON.
            request.getHeaders()
                    .putSingle("Accept", accept.replace(ANYTHING, MediaTypes.JSON) + ", " + ANYTHING + ";q=0.001");
        }
    }

    /** What is set here is decoded once before it is matched, so it is encoded once more: names of cities are decoded later. */
    private static URI withPath(URI uri, String rawPath) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + rawPath.replace("%", "%25") + query);
    }
}
