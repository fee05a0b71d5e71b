package org.learningcities.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.learningcities.Tokens;

/** The contract as the start of the service under test wrote it, for tests that walk every operation of it. */
public final class Contract {
    static final Path BUILT = Path.of("target/openapi/openapi.yaml");

    /** One operation of the contract. */
    public record Call(String method, String path, JsonNode operation) {

        /** Path and query of the documented example, percent-encoded. */
        public String example() {
            String command = operation.at("/x-codeSamples/0/source").asText();
            int host = command.indexOf(CodeSample.HOST);
            return command.substring(host + CodeSample.HOST.length(), command.lastIndexOf('\''));
        }

        /** Path of the documented example without its query. */
        public String examplePath() {
            return example().replaceFirst("\\?.*", "");
        }

        public boolean isRead() {
            return method.equals("GET");
        }

        public String id() {
            return operation.path("operationId").asText();
        }

        /** A token of an account that is good enough for the operation: some ask for a recent sign-in. */
        public String tokenOf(String account) {
            return operation.path("description").asText().contains("`sign-in-again`")
                    ? Tokens.recent(account)
                    : Tokens.of(account);
        }

        /** Whether the operation asks for a token. */
        public boolean isGuarded() {
            return operation.has("security");
        }

        /** Whether the answer has a tag, so that one who has it gets 304. */
        public boolean isPublicRead() {
            return operation.path("responses").has("304");
        }

        /** Whether the answer is the bytes of a file, in no language and of no schema. */
        public boolean isBytes() {
            return content().properties().stream()
                    .anyMatch(form ->
                            form.getValue().at("/schema/format").asText().equals("binary"));
        }

        /** Media type of the body; null where there is none. */
        public @Nullable String bodyType() {
            return operation.at("/requestBody/content").properties().stream()
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .map(type -> type.endsWith("merge-patch+json") ? "application/json" : type)
                    .orElse(null);
        }

        /** The examples of the headers that it cannot do without, but for those that every change needs. */
        public Map<String, String> headers() {
            return parameters("header").stream()
                    .filter(header -> header.path("required").asBoolean())
                    .filter(header -> !header.get("name").asText().equals("If-Match"))
                    .collect(Collectors.toMap(
                            header -> header.get("name").asText(),
                            header -> header.get("example").asText()));
        }

        /** Whether the operation only names another address. */
        public boolean leadsElsewhere() {
            JsonNode responses = operation.path("responses");
            return responses.has("307") && !responses.has("200");
        }

        public List<JsonNode> parameters(String in) {
            return Contract.stream(operation.path("parameters"))
                    .map(Contract::resolved)
                    .filter(parameter -> parameter.path("in").asText().equals(in))
                    .toList();
        }

        public List<String> queryNames() {
            return parameters("query").stream()
                    .map(parameter -> parameter.get("name").asText())
                    .toList();
        }

        /** Content of the successful answer by media type; a missing node where there is none. */
        public JsonNode content() {
            return operation.path("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .map(answer -> answer.getValue().path("content"))
                    .findFirst()
                    .orElse(MissingNode.getInstance());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Contract() {}

    public static JsonNode document() {
        return Lazy.DOCUMENT;
    }

    private static final class Lazy {
        static final JsonNode DOCUMENT = read();

        private static JsonNode read() {
            try {
                return new YAMLMapper().readTree(BUILT.toFile());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Every operation. */
    public static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        document()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> method.getValue().has("responses"))
                        .forEach(method ->
                                calls.add(new Call(method.getKey().toUpperCase(), path.getKey(), method.getValue()))));
        return calls;
    }

    static List<Call> guarded() {
        return calls().stream().filter(Call::isGuarded).toList();
    }

    static List<Call> publicReads() {
        return calls().stream()
                .filter(call -> call.isPublicRead() && !call.isBytes())
                .toList();
    }

    /** Every operation that changes something. */
    static List<Call> writes() {
        return calls().stream().filter(call -> !call.isRead()).toList();
    }

    /** What is said once for many operations stands in the components. */
    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document().at(node.get("$ref").asText().substring(1)) : node;
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
