package org.learningcities.dev;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The real Keycloak as a child process, with our realm. It starts in the background: {@link #awaitReady} when it is needed. */
public final class Keycloak implements AutoCloseable {
    static final String DATABASE = "keycloak";
    public static final String ADMIN = "admin";
    public static final String ADMIN_PASSWORD = "learning-cities-admin";
    public static final String REALM = "learning-cities";

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final int port;
    private final int managementPort = Ports.free();
    private final Path instance;
    private final CompletableFuture<Process> started;
    private volatile boolean closed;

    private Keycloak(int port, int postgresPort, List<String> origins, Path instance) {
        this.port = port;
        this.instance = instance;
        this.started = CompletableFuture.supplyAsync(
                () -> launch(postgresPort, origins),
                task -> Thread.ofPlatform().daemon().name("keycloak-start").start(task));
    }

    /**
     * @param origins addresses of the browser application that may use the login, the first one being the public one
     * @param instance folder for its working files
     */
    public static Keycloak start(int port, int postgresPort, List<String> origins, Path instance) {
        return new Keycloak(port, postgresPort, origins, Places.folder(instance));
    }

    /** For dev mode and tests, with the realm's usual addresses. */
    public static Keycloak start(int port, int postgresPort, Path instance) {
        return start(port, postgresPort, Prepared.ORIGINS, instance);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public String realmUrl() {
        return url() + "/realms/" + REALM;
    }

    private Process launch(int postgresPort, List<String> origins) {
        try {
            KeycloakInstall install = new KeycloakInstall();
            install.prepare();
            install.link(instance);
            Path imports = Places.folder(instance.resolve("data/import"));
            Files.writeString(
                    imports.resolve("learning-cities.json"),
                    RealmFile.withDemo(Places.root(), origins).toString());
            ProcessBuilder builder = new ProcessBuilder(
                    install.command(instance, List.of("-Xms64m", "-Xmx384m", "-XX:TieredStopAtLevel=1"), arguments()));
            builder.environment()
                    .putAll(java.util.Map.of(
                            "KC_DB_URL", Postgres.jdbcUrl(postgresPort, DATABASE),
                            "KC_DB_USERNAME", DATABASE,
                            "KC_DB_PASSWORD", DATABASE,
                            "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                            "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD));
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
            Guard.watch(process.pid());
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
            if (closed) {
                Guard.end(process.toHandle());
            }
            return process;
        } catch (IOException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname=" + url(),
                "--cache=local",
                "--db-pool-initial-size=1",
                "--db-pool-max-size=20",
                "--spi-theme--folder--dir=" + Places.root().resolve("keycloak/themes"),
                "--log-level=INFO");
    }

    private Path log() {
        return Places.folder(Places.local().resolve("logs")).resolve("keycloak-" + port + ".log");
    }

    /** Waits until people can sign in. */
    public Keycloak awaitReady() {
        Process process = started.join();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("Keycloak did not start on port " + port + ", see " + log());
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while Keycloak starts", e);
            }
        }
        return this;
    }

    long pid() {
        return started.join().pid();
    }

    private boolean answers() {
        return answers(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                && answers(URI.create("http://127.0.0.1:" + port + "/realms/" + REALM));
    }

    static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            try (InputStream body = connection.getInputStream()) {
                body.readAllBytes();
                return connection.getResponseCode() == 200;
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        @Nullable Process process = started.isCompletedExceptionally() ? null : started.getNow(null);
        if (process != null) {
            boolean throwaway = instance.startsWith(Places.local().resolve("tmp"));
            if (throwaway) {
                process.destroyForcibly();
            }
            Guard.end(process.toHandle());
            if (throwaway) {
                Trees.delete(instance);
            }
        }
    }
}
