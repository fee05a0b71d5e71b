package org.learningcities.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private static final List<String> ORIGINS = List.of("http://localhost:8080", "http://localhost:5173");

    @Test
    void each_address_of_the_site_gets_exact_entries_and_none_a_wildcard() throws IOException {
        JsonNode web = client("learning-cities-web");
        assertThat(texts(web.get("redirectUris")))
                .contains("http://localhost:8080/signed-in", "http://localhost:5173/signed-in")
                .noneMatch(address -> address.contains("*") || address.contains("$"));
        assertThat(texts(web.get("webOrigins"))).containsExactlyElementsOf(ORIGINS);
    }

    @Test
    void every_demo_account_is_marked_and_keeps_its_subject() throws IOException {
        JsonNode users = RealmFile.withDemo(Places.root(), ORIGINS).get("users");
        assertThat(users).isNotEmpty().allSatisfy(user -> {
            assertThat(user.get("lastName").asText()).endsWith("(demo)");
            assertThat(user.get("email").asText()).endsWith("@example.org");
            assertThat(user.get("id").asText()).hasSize(36);
        });
    }

    @Test
    void browsers_must_use_pkce_and_never_a_password() throws IOException {
        for (String name : List.of("learning-cities-web", "learning-cities-swagger")) {
            JsonNode client = client(name);
            assertThat(client.at("/attributes/pkce.code.challenge.method").asText())
                    .isEqualTo("S256");
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        }
    }

    private static JsonNode client(String name) throws IOException {
        for (JsonNode client : RealmFile.withDemo(Places.root(), ORIGINS).get("clients")) {
            if (client.get("clientId").asText().equals(name)) {
                return client;
            }
        }
        throw new AssertionError("no client " + name);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
