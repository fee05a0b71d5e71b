package org.learningcities.kernel;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The answer of an operation, complete enough to be given a second time.
 *
 * @param entity what the body is written from; null for an answer without one
 */
record StoredAnswer(
        int status, Map<String, String> headers, @Nullable Object entity) {

    /** As the framework names it in the first answer. */
    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    /** Whether there is nothing but a status and headers. */
    boolean isEmpty() {
        return entity == null || entity instanceof byte[] bytes && bytes.length == 0;
    }

    /** What the framework will make of the result of a resource method. */
    static StoredAnswer of(@Nullable Object result, Method method, Language language) {
        return switch (result) {
            case Response response -> of(response, language);
            case RestResponse<?> response -> of(response.toResponse(), language);
            case null -> new StoredAnswer(status(method, 204), headers(null, language), null);
            default -> new StoredAnswer(status(method, 200), headers(result, language), result);
        };
    }

    private static StoredAnswer of(Response response, Language language) {
        Object entity = response.getEntity();
        Map<String, String> headers = headers(entity, language);
        response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return new StoredAnswer(response.getStatus(), headers, entity);
    }

    private static int status(Method method, int otherwise) {
        ResponseStatus status = method.getAnnotation(ResponseStatus.class);
        return status == null ? otherwise : status.value();
    }

    private static Map<String, String> headers(@Nullable Object entity, Language language) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (entity != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, JSON);
        }
        if (entity instanceof Versioned versioned) {
            headers.put(HttpHeaders.ETAG, new Version(versioned.version()).etag(language));
        }
        return headers;
    }
}
