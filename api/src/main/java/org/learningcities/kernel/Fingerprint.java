package org.learningcities.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.interceptor.InvocationContext;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Digests that tell whether two requests are the same. */
final class Fingerprint {
    private Fingerprint() {}

    /** Digest of some texts, none of which can pass for a part of another. */
    static byte[] of(String... parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return digest.digest();
    }

    /** Digest of what a request asks for: its query, and its body as the resource reads it, so that spaces do not count. */
    static byte[] of(InvocationContext call, HttpServerRequest request, ObjectMapper json) {
        StringBuilder body = new StringBuilder();
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getAnnotations().length == 0 || isBody(parameters[i])) {
                body.append(text(call.getParameters()[i], request, json)).append('\n');
            }
        }
        return of("" + request.query(), body.toString());
    }

    /** The body is the parameter that comes from nowhere else. */
    private static boolean isBody(Parameter parameter) {
        for (var annotation : parameter.getAnnotations()) {
            if (annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs")) {
                return false;
            }
        }
        return true;
    }

    private static String text(@Nullable Object body, HttpServerRequest request, ObjectMapper json) {
        if (body instanceof InputStream) {
            // A stream can be read once, and by the feature: what is announced of it has to do.
            return request.getHeader("Content-Type") + " " + request.getHeader("Content-Length") + " "
                    + request.getHeader("Content-Digest");
        }
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException notPlain) {
            throw new IllegalArgumentException("a body must be plain JSON values", notPlain);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
