package org.learningcities.dataload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of the shipped files that hold whatever the database says. */
class DataFilesTest {
    private static final Path DATA = Path.of("..", "data");
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    @ParameterizedTest
    @ValueSource(strings = {"reference.json", "framework-texts.json", "network-size.json", "sdgs.json"})
    void a_text_that_is_translated_is_translated_into_all_languages(String file) throws IOException {
        List<JsonNode> translated =
                translated(new ObjectMapper().readTree(DATA.resolve(file).toFile()));
        assertThat(translated).isNotEmpty();
        // The English of the framework stands in framework.json, beside what was seen in a source.
        assertThat(translated)
                .allSatisfy(texts -> LANGUAGES.stream()
                        .filter(language -> !language.equals("en") || texts.has("en") || !file.startsWith("framework"))
                        .forEach(language -> assertThat(texts.path(language).asText())
                                .as("%s in %s", language, texts)
                                .isNotBlank()));
    }

    @Test
    void a_demo_profile_names_only_what_exists_and_says_that_it_is_invented() {
        ImportFiles files = new ImportFiles(DATA);
        Set<String> cities = Set.copyOf(
                files.csv("cities.csv").stream().map(row -> row.need("slug")).toList());
        Set<String> topics = Set.copyOf(files.items("reference.json", "topics").stream()
                .map(topic -> topic.text("code"))
                .toList());
        List<Item> profiles = files.items("demo/profiles.json", "profiles");
        assertThat(profiles).hasSize(24).allSatisfy(profile -> {
            assertThat(cities).contains(profile.text("slug"));
            assertThat(profile.item("mayor").text("name")).endsWith(" (demo)");
            assertThat(profile.texts("summary").get("en")).startsWith("Invented for demonstration");
            assertThat(topics).containsAll(profile.list("expertise"));
            assertThat(profile.items("challenges")).allSatisfy(challenge -> {
                assertThat(topics).contains(challenge.text("topic"));
                assertThat(challenge.number("rating")).isBetween(1, 5);
            });
            assertThat(profile.list("features"))
                    .allSatisfy(
                            feature -> assertThat(profile.list("focalAreas")).contains(feature.split("\\.", -1)[0]));
        });
    }

    private static List<JsonNode> translated(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.has("fr") && node.get("fr").isTextual()) {
            found.add(node);
        } else {
            node.forEach(child -> found.addAll(translated(child)));
        }
        return found;
    }
}
