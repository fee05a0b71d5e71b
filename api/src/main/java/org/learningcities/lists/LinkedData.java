package org.learningcities.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.LocalizedText;

/** Things in the words of schema.org, for search engines and linked data (JSON-LD 1.1). */
public final class LinkedData {
    private LinkedData() {}

    /** A document about a thing. */
    public static Map<String, Object> document(String type, @Nullable Object... namesAndValues) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.putAll(thing(type, namesAndValues));
        return document;
    }

    /** A thing without what is not known. */
    public static Map<String, Object> thing(String type, @Nullable Object... namesAndValues) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                thing.put(Objects.toString(namesAndValues[i]), value);
            }
        }
        return thing;
    }

    public static Map<String, Object> text(LocalizedText text) {
        return text(text.text(), text.lang());
    }

    /** A text with its language, where that is known. */
    public static Map<String, Object> text(String value, @Nullable String lang) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("@value", value);
        if (lang != null) {
            text.put("@language", lang);
        }
        return text;
    }
}
