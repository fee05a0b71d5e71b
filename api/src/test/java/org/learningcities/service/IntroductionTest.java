package org.learningcities.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcities.Tokens;

/** The introduction for developers is true: each of its commands is run, and what it says about the answer is checked. */
@QuarkusTest
class IntroductionTest {
    private static final Path INTRODUCTION = Path.of("../docs/api-introduction.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "```sh\\n(curl .*?)\\n```\\n\\nAnswers `(\\d+)`(?: as `([^`]+)`)?([^\\n]*)", Pattern.DOTALL);
    private static final Pattern FACT = Pattern.compile("`([^`]+)` is `([^`]+)`");

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    /** A command and what the introduction says about its answer. */
    private record Example(
            String command, int status, @Nullable String type, Map<String, String> facts) {}

    @Test
    void every_command_of_the_introduction_answers_as_it_says() throws IOException {
        Map<String, String> files = new HashMap<>();
        // A person signs in with a browser; the introduction says where the token is then found.
        Map<String, String> variables = new HashMap<>(Map.of("PERSON", Tokens.of("coordinator-medellin")));
        for (Example example : examples()) {
            Response response = new CurlCommand(example.command(), files, variables).run();
            assertThat(response.statusCode())
                    .as("%s%n%s", example.command(), response.asString())
                    .isEqualTo(example.status());
            if (example.type() != null) {
                assertThat(response.contentType()).as(example.command()).startsWith(example.type());
            }
            example.facts()
                    .forEach((path, value) -> assertThat(
                                    String.valueOf((Object) json(response).get(path)))
                            .as("%s: %s", example.command(), path)
                            .isEqualTo(value));
            if (example.command().contains("client_credentials")) {
                variables.put("TOKEN", json(response).getString("access_token"));
            }
        }
    }

    @Test
    void no_command_of_the_introduction_is_left_without_a_word_about_its_answer() throws IOException {
        long commands = Files.readString(INTRODUCTION).split("```sh\\n", -1).length - 1;
        assertThat(examples()).hasSize((int) commands).hasSizeGreaterThan(10);
    }

    private List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(INTRODUCTION));
        while (matcher.find()) {
            String command = matcher.group(1)
                    .replace("http://localhost:8180/realms/learning-cities", realm)
                    .replace("http://localhost:8080", RestAssured.baseURI + ":" + RestAssured.port);
            examples.add(new Example(
                    command, Integer.parseInt(matcher.group(2)), matcher.group(3), facts(matcher.group(4))));
        }
        return examples;
    }

    private static Map<String, String> facts(String sentence) {
        Map<String, String> facts = new HashMap<>();
        Matcher matcher = FACT.matcher(sentence);
        while (matcher.find()) {
            facts.put(matcher.group(1), matcher.group(2));
        }
        return facts;
    }

    private static JsonPath json(Response response) {
        return JsonPath.from(response.asString());
    }
}
