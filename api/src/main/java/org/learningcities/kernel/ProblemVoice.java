package org.learningcities.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one error layer: whatever went wrong, wherever, becomes an RFC 9457 problem of a published type in the caller's
 * language, without a word about our insides. The extension maps exceptions; this class gives them their voice.
 */
@ApplicationScoped
class ProblemVoice implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemVoice.class);

    /** What the server says when it ends a body at its limit; there is no type for it. */
    private static final String TOO_LARGE = "Request too large";

    @Inject
    Settings settings;

    @Inject
    CurrentVertxRequest request;

    @Override
    public int priority() {
        return 10_000; // first: nothing of the library's own wording may survive
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return word(refusalOf(problem, context.cause), current());
    }

    /** The finished problem for a refusal. */
    HttpProblem word(Refusal refusal, @Nullable RoutingContext routing) {
        Language language = Edge.languageOf(routing);
        ProblemType type = refusal.type();
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(URI.create(settings.publicUrl() + "/problems/" + type.code()))
                .withStatus(type.status())
                .withTitle(ProblemTexts.title(type, language))
                .withDetail(ProblemTexts.detail(type, language, refusal.arguments()))
                .with("requestId", Edge.requestIdOf(routing))
                .withHeader("Content-Language", language.tag())
                .withHeader("Cache-Control", "no-store");
        if (routing != null) {
            builder.withInstance(instanceOf(routing));
        }
        if (!refusal.broken().isEmpty()) {
            builder.with("errors", errors(refusal, language));
        }
        refusal.members().forEach(builder::with);
        refusal.extraHeaders().forEach(builder::withHeader);
        if (type.status() == 503) {
            builder.withHeader("Retry-After", "5");
        }
        if (type.status() == 405 && routing != null) {
            builder.withHeader("Allow", AllowedMethods.of(routing.request().path()));
        }
        if (type.status() == 401 && !refusal.extraHeaders().containsKey("WWW-Authenticate")) {
            builder.withHeader("WWW-Authenticate", "Bearer realm=\"learning-cities\"");
        }
        return builder.build();
    }

    private static URI instanceOf(RoutingContext routing) {
        String path = routing.request().path();
        try {
            return path == null ? URI.create("/") : new URI(null, null, path, null);
        } catch (java.net.URISyntaxException notAPath) {
            return URI.create("/");
        }
    }

    private static List<FieldError> errors(Refusal refusal, Language language) {
        return refusal.broken().stream()
                .map(broken -> new FieldError(
                        broken.pointer(),
                        broken.code(),
                        broken.message() != null
                                ? broken.message()
                                : ProblemTexts.error(broken.code(), language, broken.arguments())))
                .toList();
    }

    private Refusal refusalOf(HttpProblem problem, Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> refusal;
            case ConstraintViolationException invalid -> ofViolations(invalid);
            case JsonProcessingException malformed -> ofJson(malformed);
            case NotFoundException unmatched when isOtherMethod() -> KernelProblem.METHOD_NOT_ALLOWED.problem();
            case null -> KernelProblem.ofStatus(problem.getStatusCode()).problem();
            default -> ofOther(problem, cause);
        };
    }

    /** Where the paths of two resources begin alike, the framework does not find the path instead of refusing the method. */
    private boolean isOtherMethod() {
        RoutingContext routing = current();
        return routing != null
                && AllowedMethods.lacks(
                        routing.request().path(), routing.request().method().name());
    }

    private static Refusal ofOther(HttpProblem problem, Throwable cause) {
        Throwable root = cause;
        while (root != null) {
            if (root instanceof Refusal refusal) {
                return refusal;
            }
            if (root instanceof JsonProcessingException malformed) {
                return ofJson(malformed);
            }
            root = root.getCause() == root ? null : root.getCause();
        }
        if (isCut(cause)) {
            return KernelProblem.TOO_LARGE.problem(); // the server has said so itself already, and closed the line
        }
        if (isClientGone(cause)) {
            return KernelProblem.REQUEST_TIMEOUT.problem(); // nobody reads it, and nobody need be woken
        }
        if (problem.getStatusCode() >= 500) {
            if (Outage.isOne(cause)) {
                return unavailable(cause);
            }
            KernelProblem known = DatabaseFaults.of(cause);
            return known == null ? internal(cause) : known.problem();
        }
        return KernelProblem.ofStatus(problem.getStatusCode()).problem();
    }

    private static boolean isCut(Throwable malformed) {
        Throwable root = malformed;
        for (int depth = 0; root != null && depth < 20; depth++, root = root.getCause()) {
            if (root instanceof IOException && ("" + root.getMessage()).startsWith(TOO_LARGE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClientGone(Throwable cause) {
        Throwable root = cause;
        for (int depth = 0; root != null && depth < 20; depth++, root = root.getCause()) {
            if (root instanceof HttpClosedException) {
                return true;
            }
        }
        return false;
    }

    private static Refusal unavailable(Throwable cause) {
        LOG.warnf("a dependency is away: %s", cause);
        return KernelProblem.UNAVAILABLE.problem();
    }

    private static Refusal internal(Throwable cause) {
        LOG.error("unexpected failure", cause);
        return KernelProblem.INTERNAL.problem();
    }

    private static Refusal ofViolations(ConstraintViolationException invalid) {
        List<ConstraintViolation<?>> violations = new ArrayList<>(invalid.getConstraintViolations());
        boolean inBody = violations.stream()
                .anyMatch(violation -> Violations.pointer(violation).startsWith("/body"));
        Refusal refusal = (inBody ? KernelProblem.INVALID_BODY : KernelProblem.INVALID_PARAMETER).problem();
        violations.forEach(violation -> refusal.worded(
                Violations.pointer(violation).replaceFirst("^/body", ""),
                Violations.code(violation),
                violation.getMessage()));
        return refusal;
    }

    static Refusal ofJson(JsonProcessingException malformed) {
        String pointer = malformed instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() != null ? step.getFieldName() : "" + step.getIndex())
                        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                        .collect(Collectors.joining())
                : "";
        if (malformed instanceof UnrecognizedPropertyException unknown) {
            return KernelProblem.INVALID_BODY
                    .problem()
                    .at(pointer, "unknown-property", unknown.getPropertyName(), Nearest.hint(unknown));
        }
        if (malformed instanceof RequestJson.ControlCharacterFound) {
            return KernelProblem.INVALID_BODY.problem().at(pointer, "control-character");
        }
        return KernelProblem.INVALID_BODY
                .problem()
                .at(pointer, malformed instanceof JsonMappingException ? "wrong-type" : "malformed-json");
    }

    private @Nullable RoutingContext current() {
        try {
            return request.getCurrent();
        } catch (ContextNotActiveException outside) {
            return null;
        }
    }
}
