package org.learningcities.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The body of a PATCH, a JSON Merge Patch (RFC 7396): what it names is changed, null removes, the rest stays. {@link
 * Patches} applies it.
 */
public final class MergePatch {
    /** Media type of a merge patch; {@code application/json} is read alike. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectNode changes;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    MergePatch(ObjectNode changes) {
        this.changes = changes;
    }

    ObjectNode changes() {
        return changes;
    }

    /** The algorithm of RFC 7396 section 2. */
    static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode merged = target instanceof ObjectNode object ? object.deepCopy() : changes.objectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merged(merged.path(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
