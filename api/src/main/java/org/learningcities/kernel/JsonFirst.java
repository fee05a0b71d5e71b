package org.learningcities.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/**
 * Who takes anything gets JSON. Without this, the first of several resource methods would answer, and which one that is depends
 * on the order in which classes are found.
 */
@Provider
@PreMatching
class JsonFirst implements ContainerRequestFilter {
    private static final String ANYTHING = "*/*";
    private static final String JSON = "application/json";

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith("/api/v1/")) {
            return;
        }
        String accept = request.getHeaderString("Accept");
        if (accept == null || accept.isBlank()) {
            request.getHeaders().putSingle("Accept", JSON);
        } else if (accept.contains(ANYTHING)) {
            // In the place of "anything", with its weight; anything else still does where there is no JSON.
            request.getHeaders().putSingle("Accept", accept.replace(ANYTHING, JSON) + ", " + ANYTHING + ";q=0.001");
        }
    }
}
