package org.learningcities.kernel;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/** What every change must say about itself before its body is read, and what every answer to one says. */
@Provider
@Priority(Priorities.USER + 100)
class WriteRules implements ContainerRequestFilter, ContainerResponseFilter {
    static final String DRY_RUN = "Dry-Run";

    @Inject
    Caller caller;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || !SafeWriteMarks.isSafeWrite(method)) {
            return;
        }
        if (request.getMethod().equals("POST")) {
            IdempotencyKeys.check(request.getHeaderString(IdempotencyKeys.HEADER));
        } else {
            Version.ofIfMatch(request.getHeaderString(HttpHeaders.IF_MATCH));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, new Version(versioned.version()).etag(caller.language()));
        }
        Method method = resource.getResourceMethod();
        if (method != null && SafeWriteMarks.isSafeWrite(method) && caller.isDryRun()) {
            response.getHeaders().putSingle(DRY_RUN, "true");
        }
    }
}
