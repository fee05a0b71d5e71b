package org.learningcities.kernel;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Refuses to start in production with a setting that is only fit for a demonstration, and names it. */
@ApplicationScoped
class ProdGuard {
    private static final Set<String> DEMO_WORDS =
            Set.of("demo", "learning-cities", "postgres", "password", "changeme", "secret");
    private static final int SHORTEST_SECRET = 32;

    @Inject
    Config config;

    void check(@Observes @Priority(1) StartupEvent event) {
        List<String> profiles = ConfigUtils.getProfiles();
        if (!profiles.contains("prod")) {
            return;
        }
        List<String> faults = faults(config);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "Not started, these settings are not fit for production:\n  - " + String.join("\n  - ", faults));
        }
    }

    /** One sentence for each setting at fault; empty when all are fit. */
    static List<String> faults(Config config) {
        List<String> faults = new ArrayList<>();
        secret(config, "quarkus.datasource.password", 12, faults);
        secret(config, "learning-cities.cursor-secret", SHORTEST_SECRET, faults);
        address(config, "learning-cities.public-url", faults);
        address(config, "learning-cities.issuer", faults);
        address(config, "quarkus.oidc.token.issuer", faults);
        for (String name : List.of("quarkus.mailer.host", "quarkus.mailer.from", "learning-cities.files.directory")) {
            if (config.getOptionalValue(name, String.class).orElse("").isBlank()) {
                faults.add(name + ": missing");
            }
        }
        for (String flag : List.of("learning-cities.demo", "learning-cities.import.demo")) {
            if (config.getOptionalValue(flag, Boolean.class).orElse(false)) {
                faults.add(flag + ": demo content and demo accounts are for the dev and demo profiles only");
            }
        }
        return faults;
    }

    private static void secret(Config config, String name, int shortest, List<String> faults) {
        String value = config.getOptionalValue(name, String.class).orElse("");
        String lower = value.toLowerCase(Locale.ROOT);
        if (value.isBlank()) {
            faults.add(name + ": missing");
        } else if (DEMO_WORDS.contains(lower) || lower.startsWith("demo") || lower.startsWith("dev-only")) {
            faults.add(name + ": is a demo password");
        } else if (value.length() < shortest) {
            faults.add(name + ": shorter than " + shortest + " characters");
        }
    }

    private static void address(Config config, String name, List<String> faults) {
        String value = config.getOptionalValue(name, String.class).orElse("");
        if (value.isBlank()) {
            faults.add(name + ": missing");
            return;
        }
        URI uri;
        try {
            uri = new URI(value);
        } catch (URISyntaxException malformed) {
            faults.add(name + ": is not an address");
            return;
        }
        boolean local = Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(uri.getHost()));
        if (!"https".equals(uri.getScheme()) && !local) {
            faults.add(name + ": must be https unless it is on localhost");
        }
    }
}
