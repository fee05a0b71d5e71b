package org.learningcities.kernel;

import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of a request before any feature sees it; kept in its routing context. */
final class Edge {
    private static final String LANGUAGE = Edge.class.getName() + ".language";
    private static final String REQUEST_ID = Edge.class.getName() + ".requestId";
    private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Edge() {}

    static Language languageOf(@Nullable RoutingContext context) {
        if (context == null) {
            return Language.EN;
        }
        Language known = context.get(LANGUAGE);
        if (known == null) {
            known = Language.negotiate(context.request().getHeader("Accept-Language"));
            context.put(LANGUAGE, known);
        }
        return known;
    }

    static String requestIdOf(@Nullable RoutingContext context) {
        if (context == null) {
            return newId();
        }
        String known = context.get(REQUEST_ID);
        if (known == null) {
            String given = context.request().getHeader("X-Request-Id");
            // A foreign id is taken over only in a safe alphabet: it goes into logs and answers.
            known = given != null && SAFE_ID.matcher(given).matches() ? given : newId();
            context.put(REQUEST_ID, known);
        }
        return known;
    }

    private static String newId() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
