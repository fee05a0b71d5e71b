package org.learningcities.dev;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service as a child process, in the {@code demo} profile. */
final class Application implements AutoCloseable {
    /** What a first visitor asks for; read in a training run, so that Java knows it beforehand. */
    private static final List<String> FIRST_READS = List.of(
            "/api/v1/cities?limit=1",
            "/api/v1/cities?q=medellin&populationMin=%d",
            "/api/v1/cities?region=LAC&sort=-population&populationMin=%d",
            "/api/v1/cities/medellin-co",
            "/api/v1/cities/facets",
            "/api/v1/cities/map",
            "/en");

    /** Java notes not only what was used, but also what was used often. */
    private static final int ROUNDS = 25;

    private final Process process;
    private final int managementPort;
    private final Path log;

    private Application(Process process, int managementPort, Path log) {
        this.process = process;
        this.managementPort = managementPort;
        this.log = log;
    }

    /** @param data the folder of what the service keeps beside its database */
    static Application start(int port, String databaseUrl, String realmUrl, Path data) throws IOException {
        return start(port, databaseUrl, realmUrl, data, List.of());
    }

    /**
     * Starts the service, ends it so that Java writes down what it learned (JEP 483, 514, 515), and starts it again with that: the
     * service as an operator runs it who follows docs/operations.md.
     *
     * @param cache the file to write, one for each build: Java refuses it beside other jars
     */
    static Application startTrained(int port, String databaseUrl, String realmUrl, Path cache)
            throws IOException, InterruptedException {
        Path data = cache.resolveSibling(".");
        try (Application trained = start(port, databaseUrl, realmUrl, data, List.of("-XX:AOTCacheOutput=" + cache))) {
            trained.awaitReady();
            for (int round = 0; round < ROUNDS; round++) {
                for (String read : FIRST_READS) {
                    Keycloak.answers(URI.create("http://localhost:" + port + read.formatted(round)));
                }
            }
            trained.process.destroy();
            trained.process.waitFor(60, TimeUnit.SECONDS);
        }
        return start(port, databaseUrl, realmUrl, data, List.of("-XX:AOTCache=" + cache));
    }

    private static Path folder() {
        Path folder = Places.root().resolve("api/target/quarkus-app");
        if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
            throw new Options.Refused("The service is not packaged: run ./mvnw -DskipTests package first.");
        }
        return folder;
    }

    private static Application start(int port, String databaseUrl, String realmUrl, Path data, List<String> javaOptions)
            throws IOException {
        int managementPort = Ports.free();
        Path log = Places.folder(Places.local().resolve("logs")).resolve("api-" + port + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xms64m",
                "-Xmx144m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                // Gives back twice a minute what compiling and compressing have left behind.
                "-XX:TrimNativeHeapInterval=30000",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(javaOptions);
        command.add("-Dquarkus.profile=demo");
        command.addAll(List.of("-jar", folder().resolve("quarkus-run.jar").toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "DATABASE_URL",
                        databaseUrl,
                        "OIDC_SERVER_URL",
                        realmUrl,
                        "LEARNING_CITIES_FILES_DIRECTORY",
                        data.resolve("files").toAbsolutePath().normalize().toString(),
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "QUARKUS_MANAGEMENT_PORT",
                        Integer.toString(managementPort)));
        // The C library otherwise keeps a heap of its own for each few threads.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        Guard.watch(process.pid());
        return new Application(process, managementPort, log);
    }

    /** Waits until the schema is migrated, the data are imported and requests are answered. */
    Application awaitReady() throws InterruptedException {
        URI ready = URI.create(managementUrl() + "/q/health/ready");
        while (!Keycloak.answers(ready)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The service ended while it started:\n" + lastLines()
                        + "\nIf data of an earlier version are the reason: ./mvnw -Prun -Dfresh");
            }
            Thread.sleep(200);
        }
        return this;
    }

    /** Where health and figures are: any free port, they are for operators and scripts alone. */
    String managementUrl() {
        return "http://localhost:" + managementPort;
    }

    Process process() {
        return process;
    }

    long pid() {
        return process.pid();
    }

    Path log() {
        return log;
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
        } catch (IOException unreadable) {
            return "see " + log;
        }
    }

    @Override
    public void close() {
        Guard.end(process.toHandle());
    }
}
