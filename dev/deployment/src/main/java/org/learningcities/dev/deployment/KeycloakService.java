package org.learningcities.dev.deployment;

import io.quarkus.deployment.builditem.Startable;
import java.net.URI;
import java.util.List;
import org.learningcities.dev.Keycloak;
import org.learningcities.dev.Places;
import org.learningcities.dev.Ports;

/** Keycloak as Quarkus wants to start it. */
final class KeycloakService implements Startable {
    /** The service itself in dev mode, and Vite's server in front of it. */
    private static final List<String> ORIGINS =
            List.of("http://localhost:8080", "http://localhost:5173", "http://localhost:8081");

    private Keycloak server;
    private int postgresPort;

    void useServerOf(String jdbcUrl) {
        postgresPort = URI.create(jdbcUrl.substring("jdbc:".length())).getPort();
    }

    @Override
    public void start() {
        int port = Ports.free();
        server = Keycloak.start(port, postgresPort, ORIGINS, Places.local().resolve("tmp/keycloak-" + port));
        server.awaitReady();
    }

    @Override
    public String getConnectionInfo() {
        return server.realmUrl();
    }

    @Override
    public String getContainerId() {
        return null;
    }

    @Override
    public void close() {
        server.close();
    }
}
