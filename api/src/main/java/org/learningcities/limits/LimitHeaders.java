package org.learningcities.limits;

import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Refusal;

/** What answers say about a limit, in the fields of the IETF draft "RateLimit header fields for HTTP" (httpapi-ratelimit-headers-10). */
final class LimitHeaders {
    static final String POLICY = "RateLimit-Policy";
    static final String STATE = "RateLimit";

    private LimitHeaders() {}

    /** {@code "partner";q=600;w=60}: so many requests in so many seconds. */
    static String policy(String name, Usage usage) {
        return "\"" + name + "\";q=" + usage.limit() + ";w=" + Usage.WINDOW.toSeconds();
    }

    /** {@code "partner";r=599;t=1}: so many are left, in so many seconds all are free again. */
    static String state(String name, Usage usage) {
        return "\"" + name + "\";r=" + (usage.allowed() ? usage.remaining() : 0) + ";t=" + usage.reset();
    }

    static Refusal refusal(String name, Usage usage) {
        return KernelProblem.TOO_MANY_REQUESTS
                .problem()
                .header("Retry-After", Long.toString(usage.retryAfter()))
                .header(POLICY, policy(name, usage))
                .header(STATE, state(name, usage));
    }
}
