package org.learningcities.dataload;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON file; its readers refuse what is missing or of the wrong kind by name.
 *
 * @param file name of the file below {@code data/}
 * @param line line on which the object (or the one it stands in) begins, counted from 1
 * @param node the object
 */
public record Item(String file, int line, JsonNode node) implements Place {

    /** A text that must be there. */
    public String text(String name) {
        String text = find(name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    /** A text, or null when it is absent, null or blank. */
    public @Nullable String find(String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isValueNode()) {
            throw new IllegalArgumentException(name + " is not a text");
        }
        String text = value.asText().strip();
        return text.isEmpty() ? null : text;
    }

    public int number(String name) {
        Integer number = findNumber(name);
        if (number == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return number;
    }

    public @Nullable Integer findNumber(String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isInt()) {
            throw new IllegalArgumentException(name + " is not a whole number");
        }
        return value.intValue();
    }

    /** A day, or null when it is absent. */
    public @Nullable LocalDate findDate(String name) {
        String text = find(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException broken) {
            throw new IllegalArgumentException(name + " \"" + text + "\" is not a day like 2024-02-14", broken);
        }
    }

    public boolean isTrue(String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isBoolean()) {
            throw new IllegalArgumentException(name + " is neither true nor false");
        }
        return value.booleanValue();
    }

    /** A map of BCP 47 tag to text that must have at least one entry. */
    public Map<String, String> texts(String name) {
        Map<String, String> texts = findTexts(name);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException(name + " has no text in any language");
        }
        return texts;
    }

    /** A map of BCP 47 tag to text, empty when it is absent. */
    public Map<String, String> findTexts(String name) {
        Map<String, String> texts = new TreeMap<>();
        JsonNode value = node.get(name);
        if (value != null && !value.isNull()) {
            value.properties().forEach(entry -> {
                if (!entry.getValue().isTextual() || entry.getValue().asText().isBlank()) {
                    throw new IllegalArgumentException(name + " has no text in \"" + entry.getKey() + "\"");
                }
                texts.put(entry.getKey(), entry.getValue().asText().strip());
            });
        }
        return texts;
    }

    /** The values of an array as texts, empty when it is absent. */
    public List<String> list(String name) {
        List<String> values = new ArrayList<>();
        JsonNode value = node.get(name);
        if (value != null) {
            value.forEach(element -> values.add(element.asText()));
        }
        return values;
    }

    /** The objects of an array inside this one, empty when it is absent. */
    public List<Item> items(String name) {
        List<Item> items = new ArrayList<>();
        JsonNode value = node.get(name);
        if (value != null) {
            value.forEach(element -> items.add(new Item(file, line, element)));
        }
        return items;
    }

    /** The object inside this one that must be there. */
    public Item item(String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isObject()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return new Item(file, line, value);
    }
}
