package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is refused is explained in the language of the caller. */
@QuarkusTest
class ProblemTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern FIELD_CODE = Pattern.compile("\\.at\\(\\s*[^,;]+,\\s*\"([a-z-]+)\"");

    @Inject
    ProblemCatalogue catalogue;

    @Test
    void every_type_has_a_title_and_an_explanation_in_six_languages() {
        for (ProblemType type : catalogue.all()) {
            assertThat(Stream.of(Language.values()).map(language -> catalogue.title(type, language)))
                    .as(type.code())
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
            assertThat(Stream.of(Language.values()).map(language -> catalogue.explanation(type, language)))
                    .as(type.code())
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_texts_with_the_same_placeholders(Language language) throws IOException {
        String suffix = language == Language.EN ? "" : "_" + language.tag();
        Map<String, Set<String>> english = placeholders("Problems.properties");
        assertThat(placeholders("Problems" + suffix + ".properties")).isEqualTo(english);
    }

    @Test
    void every_code_of_a_field_has_a_text() throws IOException {
        Set<String> known = placeholders("Problems.properties").keySet();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                FIELD_CODE
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(code -> assertThat(known).as(file.toString()).contains("error." + code.group(1)));
            }
        }
    }

    /** The keys of a file, each with the placeholders of its text. */
    private static Map<String, Set<String>> placeholders(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/problems", file))) {
            texts.load(in);
        }
        Map<String, Set<String>> found = new TreeMap<>();
        texts.stringPropertyNames()
                .forEach(key -> found.put(
                        key,
                        PLACEHOLDER
                                .matcher(texts.getProperty(key))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return found;
    }
}
