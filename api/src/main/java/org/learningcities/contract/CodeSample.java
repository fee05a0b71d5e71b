package org.learningcities.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** The example call of an operation, made from the examples of its parameters; a test runs each. */
final class CodeSample {
    static final String EXTENSION = "x-codeSamples";
    private static final String CHOSEN = "x-example-query";
    static final String HOST = "https://cities.example.org";

    private CodeSample() {}

    static void add(String path, HttpMethod method, Operation operation, boolean guarded) {
        String command = (method == HttpMethod.GET ? "curl" : "curl -X " + method)
                + (guarded ? " -H \"Authorization: Bearer $TOKEN\"" : "")
                + (WriteRules.isWrite(method) ? change(method, operation) : "")
                + " '" + HOST + filled(path, operation) + "'";
        Map<String, String> sample = new LinkedHashMap<>();
        sample.put("lang", "Shell");
        sample.put("source", command);
        operation.addExtension(EXTENSION, List.of(sample));
    }

    /** What a change carries: the version that it was made from, or a key against doing it twice, and its body. */
    private static String change(HttpMethod method, Operation operation) {
        return condition(method, operation)
                + ownHeaders(operation)
                + body(operation)
                        .map(example ->
                                " -H 'Content-Type: application/json' -d '" + example.replace("'", "'\\''") + "'")
                        .orElse("");
    }

    private static String condition(HttpMethod method, Operation operation) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
        if (method == HttpMethod.POST) {
            return " -H \"Idempotency-Key: $(uuidgen)\"";
        }
        boolean tagged = parameters.stream()
                .anyMatch(parameter ->
                        parameter.getRef() != null && parameter.getRef().endsWith("IfMatch"));
        return tagged ? " -H \"If-Match: $ETAG\"" : "";
    }

    /** Headers that the operation cannot do without, and bytes as its body. */
    private static String ownHeaders(Operation operation) {
        String headers = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> parameter.getIn() == In.HEADER && Boolean.TRUE.equals(parameter.getRequired()))
                .filter(parameter -> parameter.getExample() != null)
                .map(parameter -> " -H '" + parameter.getName() + ": " + parameter.getExample() + "'")
                .collect(Collectors.joining());
        RequestBody body = operation.getRequestBody();
        return body == null
                ? headers
                : headers
                        + body.getContent().getMediaTypes().keySet().stream()
                                .filter(type -> type.endsWith("octet-stream"))
                                .map(type -> " -H 'Content-Type: " + type + "' --data-binary @library.jpg")
                                .collect(Collectors.joining());
    }

    private static Optional<String> body(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody())
                .map(RequestBody::getContent)
                .flatMap(content -> content.getMediaTypes().values().stream()
                        .map(MediaType::getExample)
                        .filter(Objects::nonNull)
                        .findFirst())
                .map(Object::toString);
    }

    private static String filled(String path, Operation operation) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
        String filled = path;
        for (Parameter parameter : parameters) {
            if (parameter.getIn() == In.PATH && parameter.getExample() != null) {
                filled = filled.replace("{" + parameter.getName() + "}", encoded(parameter.getExample()));
            }
        }
        String query = chosen(operation);
        if (query == null) {
            query = parameters.stream()
                    .filter(parameter -> parameter.getIn() == In.QUERY && parameter.getExample() != null)
                    .map(parameter -> parameter.getName() + "=" + encoded(parameter.getExample()))
                    .collect(Collectors.joining("&"));
        }
        return query.isEmpty() ? filled : filled + "?" + query;
    }

    /** The query that an operation shows instead of all its parameters at once; the extension does not stay in the contract. */
    private static @Nullable String chosen(Operation operation) {
        Map<String, Object> extensions = operation.getExtensions();
        Object query = extensions == null ? null : extensions.get(CHOSEN);
        operation.removeExtension(CHOSEN);
        return query == null ? null : query.toString();
    }

    private static String encoded(Object example) {
        return URLEncoder.encode(example.toString(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",")
                .replace("%3A", ":");
    }
}
