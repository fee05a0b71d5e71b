package org.learningcities.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the whole platform from the packaged service: for a first visit, for browser journeys and for benchmarks. */
public final class Launcher implements AutoCloseable {
    private final Options options;
    private final Instant begin = Instant.now();
    private volatile @Nullable Postgres postgres;
    private volatile @Nullable Keycloak keycloak;
    private volatile @Nullable Application application;
    private boolean closed;

    private Launcher(Options options) {
        this.options = options;
    }

    public static void main(String... arguments) throws Exception {
        int status = 0;
        try {
            Options options = Options.read(arguments);
            options.checkPorts();
            if (options.checkOnly()) {
                return;
            }
            try (Launcher launcher = new Launcher(options)) {
                Runtime.getRuntime().addShutdownHook(new Thread(launcher::close));
                status = launcher.run();
            }
        } catch (Options.Refused | IllegalStateException failed) {
            System.err.println("\n" + failed.getMessage() + "\n");
            status = 1;
        }
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run() throws IOException, InterruptedException {
        Path data = options.throwaway()
                ? Places.folder(Places.local().resolve("tmp/run-" + options.port()))
                : Places.local().resolve("data");
        if (options.fresh()) {
            Trees.delete(data);
        }
        say("Starting PostgreSQL, Keycloak and the service ...");
        if (!Files.exists(Prepared.target())) {
            say("Keycloak is being prepared; this happens once");
            Prepared.folder();
        }
        remember(data);
        Postgres database = options.throwaway()
                ? Postgres.throwaway(options.postgresPort())
                : Postgres.lasting(data.resolve("postgres"), options.postgresPort());
        postgres = database;
        say("PostgreSQL is ready");
        database.moveLogins(site());
        Keycloak login =
                Keycloak.start(options.keycloakPort(), database.port(), List.of(site()), data.resolve("keycloak"));
        keycloak = login;
        Application service = options.train()
                ? Application.startTrained(
                        options.port(),
                        database.jdbcUrl(),
                        login.realmUrl(),
                        Places.folder(data).resolve("api.aot"))
                : Application.start(options.port(), database.jdbcUrl(), login.realmUrl(), data);
        application = service;
        service.awaitReady();
        say("The service is ready: schema migrated, data imported");
        login.awaitReady();
        say("Keycloak is ready");
        writeAddresses(database, login, service);
        if (options.command().isEmpty()) {
            welcome(login, service);
            return wait(service);
        }
        return command(login, database, service);
    }

    /** Keycloak imports the realm once: kept data go on with the realm that they were made with. */
    private void remember(Path data) throws IOException {
        Path file = Places.folder(data).resolve("realm");
        String now = Prepared.fingerprint();
        if (!Files.exists(file)) {
            Files.writeString(file, now);
        } else if (!Files.readString(file).equals(now)) {
            say("The realm or the demo accounts have changed since your data were made; -Dfresh would bring them");
        }
    }

    private String site() {
        return "http://localhost:" + options.port();
    }

    private int wait(Application service) throws InterruptedException {
        int status = service.process().waitFor();
        if (closed) {
            return 0;
        }
        say("The service ended with status " + status + ", see " + service.log());
        return 1;
    }

    private int command(Keycloak login, Postgres database, Application service)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(options.command())
                .directory(options.folder().toFile())
                .inheritIO();
        builder.environment()
                .putAll(Map.of(
                        "BASE_URL", site(),
                        "MANAGEMENT_URL", service.managementUrl(),
                        "KEYCLOAK_URL", login.url(),
                        "KEYCLOAK_PID", Long.toString(login.pid()),
                        "ISSUER", login.realmUrl(),
                        "DATABASE_URL", database.jdbcUrl(),
                        "DATABASE_PID", Long.toString(database.pid()),
                        "API_LOG", service.log().toString(),
                        "API_PID", Long.toString(service.pid())));
        Process process = builder.start();
        Guard.watch(process.pid());
        int status = process.waitFor();
        Guard.forget(process.pid());
        return status;
    }

    private void writeAddresses(Postgres database, Keycloak login, Application service) throws IOException {
        Path file = options.addresses();
        if (file != null) {
            Map<String, Object> addresses = new LinkedHashMap<>();
            addresses.put("site", site());
            addresses.put("keycloak", login.url());
            addresses.put("issuer", login.realmUrl());
            addresses.put("database", database.jdbcUrl());
            addresses.put("apiPid", service.pid());
            Files.writeString(file, new ObjectMapper().writeValueAsString(addresses));
        }
    }

    private void welcome(Keycloak login, Application service) throws IOException {
        JsonNode demo = new ObjectMapper()
                .readTree(Places.root().resolve("data/demo/accounts.json").toFile());
        StringBuilder text = new StringBuilder(String.format(
                """

                Learning Cities runs.

                  Site        %s
                  Swagger UI  %s/q/swagger-ui/
                  Keycloak    %s/admin/  (%s / %s)
                  Operations  %s/q/health and /q/metrics

                Demo accounts, all with the password %s

                """,
                site(),
                site(),
                login.url(),
                Keycloak.ADMIN,
                Keycloak.ADMIN_PASSWORD,
                service.managementUrl(),
                demo.get("password").asText()));
        for (JsonNode account : demo.get("accounts")) {
            String role = account.path("role")
                    .asText("member")
                    .toLowerCase(Locale.ROOT)
                    .replace('_', ' ');
            String scope = account.path("scope").path("code").asText("");
            text.append(String.format(
                    "  %-22s %-21s %-12s %s%n",
                    account.get("username").asText(),
                    role,
                    scope,
                    account.get("name").asText()));
        }
        text.append("\nCtrl-C ends everything; the data stay. A fresh start: ./mvnw -Prun -Dfresh\n");
        System.out.println(text);
    }

    private void say(String line) {
        System.out.printf(
                Locale.ROOT,
                "%5.1f s  %s%n",
                Duration.between(begin, Instant.now()).toMillis() / 1000.0,
                line);
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        end(application);
        end(keycloak);
        end(postgres);
    }

    private static void end(@Nullable AutoCloseable server) {
        try {
            if (server != null) {
                server.close();
            }
        } catch (Exception failed) {
            System.err.println("Could not end a server: " + failed.getMessage());
        }
    }
}
