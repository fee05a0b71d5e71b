package org.learningcities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;

/** Compares an answer with its schema in the contract; a property that the contract does not name is a fault too. */
final class AnswerSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private AnswerSchema() {}

    static void assertFits(String body, JsonNode schema, String what) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", Contract.document().get("components").deepCopy());
        whole.putArray("allOf").add(schema.deepCopy());
        closed(whole);
        assertThat(REGISTRY.getSchema(whole.toString()).validate(body, InputFormat.JSON))
                .as(what)
                .isEmpty();
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
