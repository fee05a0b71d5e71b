package org.learningcities.dev;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 18 as a child process, with one database and one role for the platform and one of each for Keycloak. */
public final class Postgres implements AutoCloseable {
    public static final String DATABASE = "learning_cities";
    public static final String USER = "learning_cities";
    public static final String PASSWORD = "learning-cities";

    /** Character classes of all scripts are needed for search; the names differ between systems. */
    private static final List<String> LOCALES = List.of("C.UTF-8", "C.utf8", "en_US.UTF-8", "C");

    private final EmbeddedPostgres server;
    private final long pid;
    private final @Nullable Path throwaway;
    private boolean closed;

    private Postgres(EmbeddedPostgres server, long pid, @Nullable Path throwaway) {
        this.server = server;
        this.pid = pid;
        this.throwaway = throwaway;
    }

    /** A server whose data are thrown away at the end, on any free port. */
    public static Postgres throwaway() {
        return throwaway(Ports.free());
    }

    static Postgres throwaway(int port) {
        return start(null, port);
    }

    /** A server whose data stay in the given folder. */
    public static Postgres lasting(Path data, int port) {
        return start(data, port);
    }

    private static Postgres start(@Nullable Path lasting, int port) {
        try {
            Path data = lasting == null ? temporary() : lasting;
            if (!Files.exists(data) && !data.startsWith(Places.servers())) {
                Trees.copy(Prepared.folder(), data);
            }
            EmbeddedPostgres server =
                    configure(Places.folder(data), lasting != null, port).start();
            long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .trim());
            Guard.watch(pid);
            Postgres postgres = new Postgres(server, pid, lasting == null ? data : null);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            postgres.createDatabases();
            return postgres;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start on port " + port + ": " + e.getMessage(), e);
        }
    }

    private static Path temporary() {
        return Places.local().resolve("tmp/postgres-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    }

    private static EmbeddedPostgres.Builder configure(Path data, boolean lasting, int port) {
        var log = ProcessBuilder.Redirect.appendTo(Places.folder(Places.local().resolve("logs"))
                .resolve("postgres.log")
                .toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                // One folder for each clone: a shared one in /tmp would belong to whoever came first.
                .setOverrideWorkingDirectory(
                        Places.folder(Places.servers().resolve("postgres")).toFile())
                .setPort(port)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(90))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "120")
                .setOutputRedirector(log)
                .setErrorRedirector(log);
        // Data that stay are written as in production; throwaway ones need not survive a power cut.
        return lasting
                ? builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                : builder.setServerConfig("full_page_writes", "off");
    }

    private void createDatabases() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            createDatabase(statement, DATABASE, USER, PASSWORD);
            createDatabase(statement, Keycloak.DATABASE, Keycloak.DATABASE, Keycloak.DATABASE);
        }
    }

    private static void createDatabase(Statement statement, String name, String owner, String password)
            throws SQLException {
        try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            if (found.next()) {
                return;
            }
        }
        statement.execute("create role " + owner + " login password '" + password + "'");
        SQLException refused = null;
        for (String locale : LOCALES) {
            try {
                statement.execute("create database " + name + " owner " + owner + " template template0 encoding 'UTF8'"
                        + " locale_provider builtin builtin_locale 'C.UTF-8' lc_collate '" + locale + "' lc_ctype '"
                        + locale + "'");
                return;
            } catch (SQLException unknownLocale) {
                refused = unknownLocale;
            }
        }
        throw new SQLException("No usable locale among " + LOCALES, refused);
    }

    /** Lets people who sign in go back to the given address of the site, also when the realm was imported for another one. */
    void moveLogins(String origin) {
        try (Connection connection =
                server.getDatabase("postgres", Keycloak.DATABASE).getConnection()) {
            LoginAddresses.move(connection, origin);
        } catch (SQLException e) {
            throw new IllegalStateException("The login's addresses could not be set to " + origin, e);
        }
    }

    public int port() {
        return server.getPort();
    }

    long pid() {
        return pid;
    }

    public String jdbcUrl() {
        return jdbcUrl(port(), DATABASE);
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            server.close();
        } catch (IOException e) {
            ProcessHandle.of(pid).ifPresent(Guard::end);
        }
        Guard.forget(pid);
        if (throwaway != null) {
            Trees.delete(throwaway);
        }
    }
}
