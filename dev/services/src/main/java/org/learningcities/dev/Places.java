package org.learningcities.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in a clone of the repository. Everything that runs lives in {@code .local/}, which git ignores. */
public final class Places {
    private Places() {}

    /** The top folder of the repository: the nearest one upwards that holds the realm. */
    public static Path root() {
        String given = System.getProperty("learning-cities.root");
        Path start = Path.of(given == null ? "" : given).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("keycloak/realm/learning-cities.json"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Not inside a clone of the repository: " + start);
    }

    public static Path local() {
        return folder(root().resolve(".local"));
    }

    /** Programs unpacked by the build; kept by a clean build and by a fresh start. */
    public static Path servers() {
        return folder(local().resolve("servers"));
    }

    /** The Keycloak distribution that the build unpacked. */
    static Path keycloakHome() {
        try (var folders = Files.newDirectoryStream(servers(), "keycloak-*")) {
            Path newest = null;
            for (Path folder : folders) {
                if (newest == null || folder.compareTo(newest) > 0) {
                    newest = folder;
                }
            }
            if (newest == null) {
                throw new IllegalStateException("Keycloak is not unpacked in " + servers()
                        + "; run ./mvnw -pl dev/services generate-resources");
            }
            return newest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
