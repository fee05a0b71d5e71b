package org.learningcities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Compares an answer with its schema in the contract; a property that the contract does not name is a fault too. */
final class AnswerSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /** Reading a schema costs far more than using it. */
    private static final Map<JsonNode, Schema> READ = new ConcurrentHashMap<>();

    private AnswerSchema() {}

    static void assertFits(String body, JsonNode schema, String what) {
        assertThat(READ.computeIfAbsent(schema, AnswerSchema::read).validate(body, InputFormat.JSON))
                .as(what)
                .isEmpty();
    }

    private static Schema read(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("$defs", Contract.document().at("/components/schemas").deepCopy());
        whole.putArray("allOf").add(schema.deepCopy());
        closed(whole);
        return REGISTRY.getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"));
    }

    /** Objects with named properties have no others. */
    private static void closed(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && schema.path("type").asText().equals("object")
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(AnswerSchema::closed);
    }
}
