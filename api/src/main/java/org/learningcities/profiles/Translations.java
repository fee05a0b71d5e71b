package org.learningcities.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which texts are translations of which, and which of them a draft leaves behind its original. */
final class Translations {
    /** The languages of each text, by the field that names the language of the original. */
    private static final Map<String, String> TEXTS = Map.of(
            "/summary/", "/translationsOf/summary",
            "/description/", "/translationsOf/description",
            "/strategy/title/", "/translationsOf/strategy",
            "/strategy/text/", "/translationsOf/strategy");

    private Translations() {}

    /** Translations that were touched in the draft before their original was: each with its original. */
    static Map<String, String> behind(Draft draft, SortedMap<String, JsonNode> fields) {
        Map<String, String> behind = new TreeMap<>();
        TEXTS.forEach((text, chosen) -> {
            JsonNode language = fields.get(chosen);
            String original = text + (language == null ? "en" : language.asText());
            int since = draft.touched().getOrDefault(original, 0);
            fields.keySet().stream()
                    .filter(field -> field.startsWith(text) && fields.containsKey(original))
                    .filter(field -> draft.touched().getOrDefault(field, 0) < since)
                    .forEach(field -> behind.put(field, original));
        });
        return behind;
    }
}
