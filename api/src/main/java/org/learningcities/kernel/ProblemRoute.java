package org.learningcities.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Problems for what fails outside the resources: authentication, unknown paths, malformed requests, framework errors. */
@ApplicationScoped
class ProblemRoute {
    @Inject
    ProblemVoice voice;

    @Inject
    LoginOutage login;

    @Inject
    ObjectMapper json;

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        for (int status : new int[] {400, 404, 405, 413, 414, 431, 500}) {
            router.errorHandler(status, context -> send(context, refusalOf(context.failure(), status)));
        }
    }

    private void failed(RoutingContext context) {
        if (!context.response().ended()) {
            send(context, refusalOf(context.failure(), context.statusCode()));
        }
    }

    private Refusal refusalOf(@Nullable Throwable failure, int status) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case AuthenticationFailedException bad -> login.of(bad).problem();
            case UnauthorizedException missing -> KernelProblem.UNAUTHENTICATED.problem();
            case ForbiddenException denied -> KernelProblem.FORBIDDEN.problem();
            case null -> KernelProblem.ofStatus(status).problem();
            default ->
                Outage.isOne(failure)
                        ? KernelProblem.UNAVAILABLE.problem()
                        : KernelProblem.ofStatus(status >= 400 ? status : 500).problem();
        };
    }

    /** Answers with a problem, unless an answer is under way. */
    void send(RoutingContext context, Refusal refusal) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        HttpProblem problem = voice.word(refusal, context);
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
        response.putHeader("Content-Type", "application/problem+json").setStatusCode(problem.getStatusCode());
        if (context.request().method().name().equals("HEAD")) {
            response.end();
            return;
        }
        response.end(write(problem));
    }

    private String write(HttpProblem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
