package org.learningcities.dev.deployment;

import io.quarkus.deployment.builditem.Startable;
import org.learningcities.dev.Postgres;

/** PostgreSQL as Quarkus wants to start it. */
final class PostgresService implements Startable {
    private Postgres server;

    @Override
    public void start() {
        server = Postgres.throwaway();
    }

    @Override
    public String getConnectionInfo() {
        return server.jdbcUrl();
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
