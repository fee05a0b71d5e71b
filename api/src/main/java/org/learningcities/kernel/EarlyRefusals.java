package org.learningcities.kernel;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Refusals for which Quarkus or the problem library bring mappers of their own that would win: bodies of the wrong form
 * (answered without a problem), and missing or bad tokens (the library's mappers do not fit this version of Quarkus).
 * Also the one that is no refusal: an answer that was given before is given again.
 */
@ApplicationScoped
class EarlyRefusals {
    private static final int BEFORE_THE_OTHERS = 1_000;

    @Inject
    ProblemVoice voice;

    @Inject
    LoginOutage login;

    @ServerExceptionMapper(priority = BEFORE_THE_OTHERS)
    Response missing(UnauthorizedException missing, RoutingContext routing) {
        return voice.word(KernelProblem.UNAUTHENTICATED.problem(), routing).toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_OTHERS)
    Response bad(AuthenticationFailedException bad, RoutingContext routing) {
        return voice.word(login.of(bad).problem(), routing).toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_OTHERS)
    Response again(AnsweredBefore before) {
        StoredAnswer answer = before.answer();
        Response.ResponseBuilder again =
                Response.status(answer.status()).entity(answer.isEmpty() ? null : answer.entity());
        answer.headers().forEach(again::header);
        return again.header("Idempotency-Replayed", "true").build();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_OTHERS)
    Response mismatched(MismatchedInputException mismatched, RoutingContext routing) {
        return voice.word(ProblemVoice.ofJson(mismatched), routing).toResponse();
    }
}
