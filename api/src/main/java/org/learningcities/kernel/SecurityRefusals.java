package org.learningcities.kernel;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Missing and bad tokens that a resource meets; the problem library's own mappers do not fit this version of Quarkus. */
@ApplicationScoped
class SecurityRefusals {
    private static final int BEFORE_THE_LIBRARY = 1_000;

    @Inject
    ProblemVoice voice;

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response missing(UnauthorizedException missing, RoutingContext routing) {
        return voice.word(KernelProblem.UNAUTHENTICATED.problem(), routing).toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response bad(AuthenticationFailedException bad, RoutingContext routing) {
        KernelProblem problem = Outage.isOne(bad) ? KernelProblem.UNAVAILABLE : KernelProblem.UNAUTHENTICATED;
        return voice.word(problem.problem(), routing).toResponse();
    }
}
