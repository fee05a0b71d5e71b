package org.learningcities.dev;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docker-compose.yml sets is exactly what the service, Keycloak and Caddy read, and no secret has a default. */
class ComposeTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void the_service_gets_every_variable_that_it_reads_in_production_and_no_other() throws IOException {
        Set<String> read = Files.readAllLines(ROOT.resolve("api/src/main/resources/application.properties")).stream()
                .filter(line -> line.startsWith("%prod.") || !line.startsWith("%") && !line.startsWith("#"))
                .flatMap(line -> variables("\\$\\{([A-Z][A-Z_]+)[:}]", line))
                .collect(toCollection(TreeSet::new));
        assertThat(environmentOf("api")).isEqualTo(read);
    }

    @Test
    void the_realm_finds_every_variable_that_it_names() throws IOException {
        Set<String> named = variables("\\$\\{([A-Z][A-Z_]+)}", text("keycloak/realm/learning-cities.json"))
                .collect(toCollection(TreeSet::new));
        assertThat(named).isNotEmpty();
        assertThat(environmentOf("keycloak")).containsAll(named);
    }

    @Test
    void caddy_and_the_database_script_get_every_variable_that_they_read() throws IOException {
        Set<String> caddy = variables("\\{\\$([A-Z_]+)", text("web/Caddyfile")).collect(toCollection(TreeSet::new));
        assertThat(environmentOf("web")).isEqualTo(caddy);
        Set<String> script = variables("\\$([A-Z][A-Z_]+)", text("postgres/create-databases.sh"))
                .collect(toCollection(TreeSet::new));
        assertThat(environmentOf("postgres")).containsAll(script);
    }

    @Test
    void no_variable_has_a_default() throws IOException {
        assertThat(text("docker-compose.yml")).contains(":?").doesNotContainPattern("\\$\\{[A-Z_]+(:?-[^}]*)?}");
    }

    @Test
    void the_realm_of_production_has_no_accounts_and_no_client_that_takes_passwords() throws IOException {
        JsonNode realm = new YAMLMapper().readTree(text("keycloak/realm/learning-cities.json"));
        assertThat(realm.has("users")).isFalse();
        realm.get("clients").forEach(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                    .as(client.get("clientId").asText())
                    .isFalse();
            assertThat(client.has("secret")).isFalse();
        });
    }

    @Test
    void the_images_have_the_versions_of_the_build() throws IOException {
        String version = text("pom.xml").replaceFirst("(?s).*<keycloak.version>([^<]+)<.*", "$1");
        assertThat(text("keycloak/Dockerfile")).contains("keycloak/keycloak:" + version);
        assertThat(text("docker-compose.yml")).contains("image: postgres:18\n");
        for (String service : Set.of("api/Dockerfile", "web/Dockerfile", "keycloak/Dockerfile")) {
            assertThat(ROOT.resolve(service)).isRegularFile();
        }
    }

    private static Set<String> environmentOf(String service) throws IOException {
        JsonNode compose = new YAMLMapper().readTree(text("docker-compose.yml"));
        Set<String> names = new TreeSet<>();
        compose.at("/services/" + service + "/environment").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static java.util.stream.Stream<String> variables(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
