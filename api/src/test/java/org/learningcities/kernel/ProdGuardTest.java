package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Production does not start with a setting that is only fit for a demonstration, and says which. */
class ProdGuardTest {
    private static final Map<String, String> FIT = Map.of(
            "quarkus.datasource.password", "kX9-pull-quarter-sleeve",
            "learning-cities.cursor-secret", "5b1c9d7e0f2a4c6e8a0b2d4f6081a3c5",
            "learning-cities.public-url", "https://cities.example.org",
            "learning-cities.issuer", "https://login.example.org/realms/learning-cities",
            "quarkus.oidc.token.issuer", "https://login.example.org/realms/learning-cities",
            "quarkus.mailer.host", "smtp.example.org",
            "quarkus.mailer.from", "Learning Cities <no-reply@example.org>",
            "learning-cities.files.directory", "/files",
            "learning-cities.import.demo", "false");

    @Test
    void settings_that_are_fit_are_taken() {
        assertThat(faults(Map.of())).isEmpty();
        assertThat(faults(Map.of("learning-cities.issuer", "http://localhost:8180/realms/learning-cities")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "quarkus.datasource.password, -, missing",
                "quarkus.datasource.password, learning-cities, demo password",
                "quarkus.datasource.password, demo-Learning-2026, demo password",
                "quarkus.datasource.password, short, shorter than 12",
                "learning-cities.cursor-secret, -, missing",
                "learning-cities.cursor-secret, demo-only-cursor-secret-of-32-characters, demo password",
                "learning-cities.cursor-secret, dev-only-cursor-secret-of-32-characters, demo password",
                "learning-cities.cursor-secret, tooshort, shorter than 32",
                "learning-cities.issuer, http://login.example.org/realms/learning-cities, must be https",
                "learning-cities.issuer, -, missing",
                "learning-cities.public-url, http://cities.example.org, must be https",
                "learning-cities.public-url, not an address, is not an address",
                "quarkus.oidc.token.issuer, http://login.example.org/realms/x, must be https",
                "quarkus.mailer.host, -, missing",
                "quarkus.mailer.from, -, missing",
                "learning-cities.files.directory, -, missing",
                "learning-cities.demo, true, demo content",
                "learning-cities.import.demo, true, demo content"
            })
    void a_setting_that_is_not_fit_is_named(String name, String value, String reason) {
        Map<String, String> change = new HashMap<>();
        change.put(name, value == null ? "" : value);
        assertThat(faults(change))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(name + ":")
                .contains(reason);
    }

    private static List<String> faults(Map<String, String> changes) {
        Map<String, String> settings = new HashMap<>(FIT);
        settings.putAll(changes);
        return ProdGuard.faults(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build());
    }
}
