package org.learningcities.dev.deployment;

import io.quarkus.deployment.builditem.Startable;
import java.net.URI;
import org.learningcities.dev.Keycloak;
import org.learningcities.dev.Places;
import org.learningcities.dev.Ports;

/** Keycloak as Quarkus wants to start it. */
final class KeycloakService implements Startable {
    private Keycloak server;
    private int postgresPort;

    void useServerOf(String jdbcUrl) {
        postgresPort = URI.create(jdbcUrl.substring("jdbc:".length())).getPort();
    }

    @Override
    public void start() {
        int port = Ports.free();
        server = Keycloak.start(port, postgresPort, Places.local().resolve("tmp/keycloak-" + port));
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
