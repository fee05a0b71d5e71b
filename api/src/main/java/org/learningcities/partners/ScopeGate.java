package org.learningcities.partners;

import io.quarkus.security.Authenticated;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Refusal;
import org.learningcities.kernel.Scopes;
import org.learningcities.people.PartnerDirectory;

/**
 * Holds every call of a partner system to the scope of the operation: the token must carry it and the registration must grant
 * it. Whom the program may call it for is the policies' matter; one without a registration in force has no rights there.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class ScopeGate implements ContainerRequestFilter {
    @Inject
    Caller caller;

    @Inject
    PartnerDirectory partners;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        Actor actor = caller.actor();
        if (method == null || actor.kind() != Actor.Kind.PARTNER || isOpen(method)) {
            return;
        }
        String scope = Scopes.of(pathOf(method), request.getMethod()).orElseThrow(KernelProblem.PERSON_NEEDED::problem);
        boolean granted = caller.scopes().contains(scope)
                && partners.inForce(actor)
                        .map(partner -> partner.scopes().contains(scope))
                        .orElse(true);
        if (!granted) {
            throw insufficient(scope);
        }
    }

    /** As RFC 6750 section 3.1 words it. */
    private static Refusal insufficient(String scope) {
        return PartnerProblem.INSUFFICIENT_SCOPE
                .problem(scope)
                .member("scope", scope)
                .header(
                        "WWW-Authenticate",
                        "Bearer realm=\"learning-cities\", error=\"insufficient_scope\", scope=\"" + scope + "\"");
    }

    private static boolean isOpen(Method method) {
        return method.isAnnotationPresent(PermitAll.class)
                || !method.isAnnotationPresent(Authenticated.class)
                        && method.getDeclaringClass().isAnnotationPresent(PermitAll.class);
    }

    private static String pathOf(Method method) {
        String root = Optional.ofNullable(method.getDeclaringClass().getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        String rest = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        return root + (rest.isEmpty() || rest.startsWith("/") ? rest : "/" + rest);
    }
}
