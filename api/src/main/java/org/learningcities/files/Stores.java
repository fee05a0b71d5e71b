package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The store that the settings name, made when it is first needed. */
@ApplicationScoped
class Stores {

    @Produces
    @ApplicationScoped
    FileStore store(FilesSettings settings) {
        return switch (settings.store()) {
            case LOCAL -> new LocalStore(settings.directory().resolve("store"));
            case S3 -> new S3Store(settings.s3());
        };
    }

    /** A new empty file for work in progress, on the same disk as the local store. */
    static Path scratch(FilesSettings settings) throws IOException {
        return Files.createTempFile(Files.createDirectories(scratchFolder(settings)), "work-", ".part");
    }

    static Path scratchFolder(FilesSettings settings) {
        return settings.directory().toAbsolutePath().resolve("work");
    }

    /** Forgets work in progress; a file that cannot be deleted now is swept up later. */
    static void discard(@Nullable Path scratch) {
        try {
            if (scratch != null) {
                Files.deleteIfExists(scratch);
            }
        } catch (IOException busy) {
            org.jboss.logging.Logger.getLogger(Stores.class).debug("left for the next round", busy);
        }
    }
}
