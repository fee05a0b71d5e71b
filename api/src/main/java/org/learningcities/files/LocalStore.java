package org.learningcities.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Files in a folder. Each appears there at once and whole, or not at all. */
final class LocalStore implements FileStore {
    private final Path root;

    LocalStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void put(String key, Path content) throws IOException {
        Path target = at(key);
        Files.createDirectories(target.getParent());
        try (FileChannel written = FileChannel.open(content, StandardOpenOption.WRITE)) {
            // What is acknowledged must survive a loss of power.
            written.force(true);
        }
        Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker")
    public InputStream read(String key, long from, long length) throws IOException {
        FileChannel channel = FileChannel.open(at(key), StandardOpenOption.READ);
        channel.position(from);
        return new Limited(Channels.newInputStream(channel), length);
    }

    @Override
    public void delete(String key) throws IOException {
        Path file = at(key);
        Files.deleteIfExists(file);
        forgetEmpty(file.getParent());
    }

    /** Folders come and go with their files. */
    private void forgetEmpty(@Nullable Path folder) throws IOException {
        if (folder != null && !folder.equals(root) && Files.isDirectory(folder)) {
            try {
                Files.delete(folder);
            } catch (java.nio.file.DirectoryNotEmptyException inUse) {
                return;
            }
            forgetEmpty(folder.getParent());
        }
    }

    private Path at(String key) {
        Path file = root.resolve(key).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IllegalArgumentException("a key that leaves the folder");
        }
        return file;
    }
}
