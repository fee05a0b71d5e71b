package org.learningcities.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A profile as its fields: each is named by a JSON pointer such as {@code /summary/fr}. An object is never a field, a list always
 * is. What is empty is absent, so that two profiles that say the same have the same fields.
 */
final class Fields {
    private Fields() {}

    static SortedMap<String, JsonNode> of(JsonNode profile) {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        collect("", profile, fields);
        return fields;
    }

    private static void collect(String pointer, JsonNode node, SortedMap<String, JsonNode> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> collect(pointer + "/" + escaped(member.getKey()), member.getValue(), fields));
        } else if (!isEmpty(node)) {
            fields.put(pointer, node);
        }
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isNull()
                || node.isArray() && node.isEmpty()
                || node.isTextual() && node.asText().isEmpty();
    }

    /** The profile that has these fields. */
    static ObjectNode profile(Map<String, JsonNode> fields) {
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        fields.forEach((pointer, value) -> {
            String[] steps = pointer.substring(1).split("/");
            ObjectNode place = profile;
            for (int i = 0; i < steps.length - 1; i++) {
                place = place.withObjectProperty(plain(steps[i]));
            }
            place.set(plain(steps[steps.length - 1]), value);
        });
        return profile;
    }

    /** Whether a pointer names a field or an object that holds it. */
    static boolean covers(String pointer, String field) {
        return field.equals(pointer) || field.startsWith(pointer + "/");
    }

    static boolean coversAny(Collection<String> pointers, String field) {
        return pointers.stream().anyMatch(pointer -> covers(pointer, field));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String plain(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
