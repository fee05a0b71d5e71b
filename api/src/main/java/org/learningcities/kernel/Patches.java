package org.learningcities.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applies merge patches to records as strictly as whole bodies are read, and tells what differs between two records. */
@ApplicationScoped
public class Patches {
    @Inject
    RequestJson bodies;

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    /**
     * What a patch makes of a record. Texts come out trimmed, in one normal form and without control characters.
     *
     * @param present the record as it is
     * @param type its type; its Bean Validation annotations hold for the result
     * @throws RuntimeException 400 with a pointer for a field that does not exist, has the wrong type or breaks a constraint
     */
    public <T> T apply(MergePatch patch, T present, Class<T> type) {
        ObjectMapper strict = bodies.getContext(type);
        try {
            // Read alone first: a misspelt name that is only removed would leave no trace in the result.
            strict.treeToValue(patch.changes(), type);
            T changed = strict.treeToValue(MergePatch.merged(json.valueToTree(present), patch.changes()), type);
            var violations = validator.validate(changed);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return changed;
        } catch (JsonProcessingException malformed) {
            throw ProblemVoice.ofJson(malformed);
        }
    }

    /** The fields that differ between two records, by JSON pointer, each with both values; objects are looked into. */
    public Map<String, Change> differences(Object before, Object after) {
        Map<String, Change> found = new LinkedHashMap<>();
        compare("", json.valueToTree(before), json.valueToTree(after), found);
        return found;
    }

    private void compare(
            String pointer, @Nullable JsonNode before, @Nullable JsonNode after, Map<String, Change> found) {
        if (before instanceof ObjectNode || after instanceof ObjectNode) {
            ObjectNode names = json.createObjectNode();
            addNames(before, names);
            addNames(after, names);
            names.fieldNames()
                    .forEachRemaining(name -> compare(
                            pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                            child(before, name),
                            child(after, name),
                            found));
        } else if (before == null ? after != null : !before.equals(after)) {
            found.put(pointer, new Change(plain(before), plain(after)));
        }
    }

    private static void addNames(@Nullable JsonNode node, ObjectNode names) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(names::putNull);
        }
    }

    private static @Nullable JsonNode child(@Nullable JsonNode node, String name) {
        JsonNode child = node instanceof ObjectNode object ? object.get(name) : null;
        return child == null || child.isNull() ? null : child;
    }

    private @Nullable Object plain(@Nullable JsonNode node) {
        return node == null ? null : json.convertValue(node, Object.class);
    }
}
