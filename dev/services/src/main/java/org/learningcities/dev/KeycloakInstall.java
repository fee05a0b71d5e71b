package org.learningcities.dev;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The unpacked Keycloak, built once for our database so that every later start is a fast one. */
final class KeycloakInstall {
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--cache=local");

    private final Path home = Places.keycloakHome();

    /** Builds on the first call of a clone; other processes wait for it. */
    void prepare() throws IOException, InterruptedException {
        Path done = home.resolve("built-for.txt");
        try (var file = new RandomAccessFile(home.resolve("build.lock").toFile(), "rw");
                FileLock lock = file.getChannel().lock()) {
            if (lock.isValid() && Files.exists(done) && Files.readString(done).equals(BUILD.toString())) {
                return;
            }
            Path log = Places.folder(Places.local().resolve("logs")).resolve("keycloak-build.log");
            Process build = new ProcessBuilder(command(home, List.of("-Xmx512m"), BUILD))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Guard.watch(build.pid());
            if (build.waitFor() != 0) {
                throw new IOException("Keycloak could not be prepared, see " + log);
            }
            Guard.forget(build.pid());
            Files.writeString(done, BUILD.toString());
        }
    }

    /** Gives an instance its own folder for data while it shares the program. */
    void link(Path instance) throws IOException {
        Path library = instance.resolve("lib");
        if (!Files.isSymbolicLink(library)) {
            Files.createSymbolicLink(library, home.resolve("lib"));
        }
    }

    /** What {@code kc.sh} runs, without the shell in between: one process to watch and to end. */
    List<String> command(Path instance, List<String> jvm, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + instance,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
