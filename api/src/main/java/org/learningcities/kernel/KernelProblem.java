package org.learningcities.kernel;

import java.util.Arrays;

/** The refusals that any operation can answer with. */
public enum KernelProblem implements ProblemType {
    INVALID_REQUEST(400),
    INVALID_PARAMETER(400),
    UNKNOWN_PARAMETER(400),
    INVALID_CURSOR(400),
    INVALID_BODY(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    PERSON_NEEDED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    CONFLICT(409),
    REQUEST_IN_PROGRESS(409),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    MISDIRECTED_REQUEST(421),
    UNPROCESSABLE(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    KernelProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return ProblemType.codeOf(this);
    }

    @Override
    public int status() {
        return status;
    }

    /** The general problem of a status code; unknown 4xx fall back to a bad request, the rest to an internal error. */
    static KernelProblem ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? INVALID_REQUEST : INTERNAL);
    }
}
