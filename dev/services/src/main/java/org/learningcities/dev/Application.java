package org.learningcities.dev;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged service as a child process, in the {@code demo} profile. */
final class Application implements AutoCloseable {
    private final Process process;
    private final int port;
    private final Path log;

    private Application(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static Application start(int port, String databaseUrl, String realmUrl) throws IOException {
        Path jar = Places.root().resolve("api/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Options.Refused("The service is not packaged: run ./mvnw -DskipTests package first.");
        }
        Path log = Places.folder(Places.local().resolve("logs")).resolve("api-" + port + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms64m", "-Xmx160m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        // At its end Java keeps the classes that it has read and checked: the next start needs half the time.
        command.addAll(List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + Places.servers().resolve("api.jsa"),
                "-Xlog:cds=off",
                "-Xlog:aot=off"));
        command.add("-Dquarkus.profile=demo");
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "DATABASE_URL", databaseUrl,
                        "OIDC_SERVER_URL", realmUrl,
                        "QUARKUS_HTTP_PORT", Integer.toString(port)));
        // The C library otherwise keeps a heap of its own for each few threads.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        Guard.watch(process.pid());
        return new Application(process, port, log);
    }

    /** Waits until the schema is migrated, the data are imported and requests are answered. */
    Application awaitReady() throws InterruptedException {
        URI ready = URI.create("http://localhost:" + port + "/q/health/ready");
        while (!Keycloak.answers(ready)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The service ended while it started:\n" + lastLines()
                        + "\nIf data of an earlier version are the reason: ./mvnw -Prun -Dfresh");
            }
            Thread.sleep(200);
        }
        return this;
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
