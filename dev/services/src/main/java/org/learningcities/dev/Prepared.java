package org.learningcities.dev;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Data of a PostgreSQL in which Keycloak has made its tables and imported the realm. Made once for each state of the realm; a copy
 * of it saves every later start half a minute.
 */
final class Prepared {
    /** The service itself, and Vite's server in front of it. */
    static final List<String> ORIGINS =
            List.of("http://localhost:8080", "http://localhost:5173", "http://localhost:8081");

    private static final List<String> INPUTS = List.of(
            "keycloak/realm/learning-cities.json",
            "keycloak/realm/demo-clients.json",
            "data/demo/accounts.json",
            "dev/services/src/main/java/org/learningcities/dev/RealmFile.java");

    private Prepared() {}

    /** The prepared data, made now if there are none yet. */
    static Path folder() throws IOException {
        Path prepared = target();
        try (var file = new RandomAccessFile(
                        Places.servers().resolve("prepare.lock").toFile(), "rw");
                FileLock lock = file.getChannel().lock()) {
            if (lock.isValid() && !Files.exists(prepared)) {
                make(prepared);
            }
        }
        return prepared;
    }

    private static void make(Path prepared) throws IOException {
        Path work = Places.folder(Places.servers().resolve("preparing"));
        Trees.delete(work);
        try (Postgres postgres = Postgres.lasting(work.resolve("postgres"), Ports.free());
                Keycloak keycloak = Keycloak.start(Ports.free(), postgres.port(), ORIGINS, work.resolve("keycloak"))) {
            keycloak.awaitReady();
        }
        Files.move(work.resolve("postgres"), prepared, StandardCopyOption.ATOMIC_MOVE);
        Trees.delete(work);
    }

    /** Where the data are, or will be. */
    static Path target() throws IOException {
        return Places.servers().resolve("prepared-" + fingerprint());
    }

    /** Changes with everything that the realm is made of. */
    static String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Places.keycloakHome().getFileName().toString().getBytes(StandardCharsets.UTF_8));
            for (String input : INPUTS) {
                digest.update(Files.readAllBytes(Places.root().resolve(input)));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
