package org.learningcities.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What the kernel does for every change, said of every change. */
final class WriteRules {
    private static final String IF_MATCH = "IfMatch";
    private static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    private static final String DRY_RUN = "DryRun";

    private WriteRules() {}

    static boolean isWrite(HttpMethod method) {
        return List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)
                .contains(method);
    }

    static Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new TreeMap<>();
        parameters.put(
                IF_MATCH,
                parameter("If-Match", Parameter.In.HEADER, Schema.SchemaType.STRING, "\"1-en\"")
                        .required(true)
                        .description(
                                "The ETag of the version that the change was made from. Without it the answer is 428,"
                                        + " with an older one 412 with what is there now."));
        Parameter key = parameter(
                        "Idempotency-Key",
                        Parameter.In.HEADER,
                        Schema.SchemaType.STRING,
                        "8e03978e-40d5-43dd-bc93-6894a57f9324")
                .description(
                        "Your own name for this request, best a UUID; 8 to 128 characters. Sent again with the same key and"
                                + " body within 24 hours it changes nothing more and has the same answer: repeat it without fear when"
                                + " no answer came. Another body under the same key is 422, a first call that still runs is 409.");
        key.getSchema().minLength(8).maxLength(128);
        parameters.put(IDEMPOTENCY_KEY, key);
        parameters.put(
                DRY_RUN,
                parameter("dryRun", Parameter.In.QUERY, Schema.SchemaType.BOOLEAN, true)
                        .description("Answer as if, and change nothing. The answer has the header `Dry-Run: true`."));
        return parameters;
    }

    static void describe(HttpMethod method, Operation operation) {
        List<Parameter> parameters = new ArrayList<>(Objects.requireNonNullElse(operation.getParameters(), List.of()));
        boolean creates = method == HttpMethod.POST;
        parameters.removeIf(known -> !creates && "If-Match".equals(known.getName()));
        parameters.add(reference(creates ? IDEMPOTENCY_KEY : IF_MATCH));
        parameters.add(reference(DRY_RUN));
        operation.setParameters(parameters);
    }

    /** The refusals that only a change can meet. */
    static List<String> refusals(HttpMethod method) {
        return method == HttpMethod.POST ? List.of("409", "412", "422") : List.of("409", "412", "422", "428");
    }

    private static Parameter reference(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    private static Parameter parameter(String name, Parameter.In in, Schema.SchemaType type, Object example) {
        return OASFactory.createParameter()
                .name(name)
                .in(in)
                .schema(OASFactory.createSchema().type(List.of(type)))
                .example(example);
    }
}
