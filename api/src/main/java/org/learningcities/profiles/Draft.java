package org.learningcities.profiles;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the team of a city changed and has not published. Only the changed fields are kept: everything else follows what is
 * published. The version grows with each change and never comes back, not even when the draft is discarded.
 *
 * @param changes by JSON pointer of the field
 * @param touched version in which each field was touched last, for those who write from an older one
 */
record Draft(UUID city, int version, SortedMap<String, Edit> changes, SortedMap<String, Integer> touched) {

    /**
     * A changed field.
     *
     * @param value what it is to be; null when it is to be removed
     * @param by id of the person who changed it, or the client of a program
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Edit(@Nullable JsonNode value, String by, Instant at) {
        Edit {
            value = value == null || value.isNull() ? null : value;
        }
    }

    static Draft none(UUID city) {
        return new Draft(city, 0, new TreeMap<>(), new TreeMap<>());
    }

    /** The fields as the draft has them, given those that are published. */
    SortedMap<String, JsonNode> over(SortedMap<String, JsonNode> published) {
        return with(published, changes.keySet());
    }

    /** The published fields with some of the changes. */
    SortedMap<String, JsonNode> with(SortedMap<String, JsonNode> published, Collection<String> chosen) {
        SortedMap<String, JsonNode> fields = new TreeMap<>(published);
        chosen.forEach(pointer -> {
            Edit edit = changes.get(pointer);
            if (edit == null || edit.value() == null) {
                fields.remove(pointer);
            } else {
                fields.put(pointer, edit.value());
            }
        });
        return fields;
    }

    /** What differs from what is published; a change that says the same as what was published meanwhile is none. */
    SortedMap<String, Edit> pending(SortedMap<String, JsonNode> published) {
        SortedMap<String, Edit> pending = new TreeMap<>(changes);
        pending.entrySet()
                .removeIf(change -> Objects.equals(change.getValue().value(), published.get(change.getKey())));
        return pending;
    }

    /** The draft after somebody wrote; the same one when nothing differs. */
    Draft written(SortedMap<String, JsonNode> published, SortedMap<String, JsonNode> fields, String by, Instant at) {
        List<String> differing = differing(over(published), fields);
        if (differing.isEmpty()) {
            return this;
        }
        SortedMap<String, Edit> next = new TreeMap<>(changes);
        differing.forEach(pointer -> {
            JsonNode value = fields.get(pointer);
            if (Objects.equals(value, published.get(pointer))) {
                next.remove(pointer);
            } else {
                next.put(pointer, new Edit(value, by, at));
            }
        });
        return next(next, differing);
    }

    /** The draft without the changes that are published: what it says stays the same, so nobody's text clashes with that. */
    Draft published(Collection<String> chosen) {
        SortedMap<String, Edit> left = new TreeMap<>(changes);
        chosen.forEach(left::remove);
        return next(left, List.of());
    }

    /** The draft without any change. */
    Draft discarded() {
        return next(new TreeMap<>(), changes.keySet());
    }

    private Draft next(SortedMap<String, Edit> changed, Collection<String> pointers) {
        SortedMap<String, Integer> now = new TreeMap<>(touched);
        pointers.forEach(pointer -> now.put(pointer, version + 1));
        return new Draft(city, version + 1, changed, now);
    }

    /** The fields that were touched after a version. */
    List<String> touchedSince(int known) {
        return touched.entrySet().stream()
                .filter(field -> field.getValue() > known)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Pointers of the fields in which two profiles differ. */
    static List<String> differing(SortedMap<String, JsonNode> one, SortedMap<String, JsonNode> other) {
        TreeSet<String> pointers = new TreeSet<>(one.keySet());
        pointers.addAll(other.keySet());
        pointers.removeIf(pointer -> Objects.equals(one.get(pointer), other.get(pointer)));
        return new ArrayList<>(pointers);
    }
}
