package org.learningcities.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Wherever bytes are kept, they are kept in the same way: a folder, and a real S3 service. */
class FileStoreTest {
    @TempDir
    static Path folder;

    private static LocalS3 server;

    /** As an operator would set it. */
    private record S3(URI address) implements FilesSettings.S3 {
        @Override
        public Optional<URI> endpoint() {
            return Optional.of(address);
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> bucket() {
            return Optional.of("cities");
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("key");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("secret");
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }

    @BeforeAll
    static void start() {
        server = LocalS3.builder().port(-1).mode(LocalS3Mode.IN_MEMORY).build();
        server.start();
        try (S3Client client = S3Client.builder()
                .endpointOverride(address())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .build()) {
            client.createBucket(create -> create.bucket("cities"));
        }
    }

    @AfterAll
    static void stop() {
        server.shutdown();
    }

    private static URI address() {
        return URI.create("http://localhost:" + server.getPort());
    }

    static Stream<FileStore> stores() {
        return Stream.of(new LocalStore(folder.resolve("store")), new S3Store(new S3(address())));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_put_is_read_whole_and_in_part(FileStore store) throws IOException {
        byte[] bytes = new byte[3_000_000];
        new Random(7).nextBytes(bytes);
        Path file = Files.write(folder.resolve("new"), bytes);
        store.put("files/a/640-b", file);
        assertThat(file).doesNotExist();
        assertThat(read(store, 0, bytes.length)).isEqualTo(bytes);
        assertThat(read(store, 1_000_000, 10)).isEqualTo(Arrays.copyOfRange(bytes, 1_000_000, 1_000_010));
        assertThat(read(store, bytes.length - 1, 1)).hasSize(1);
        assertThat(read(store, 5, 0)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_deleted_is_gone_and_can_be_deleted_again(FileStore store) throws IOException {
        store.put("files/a/640-b", Files.writeString(folder.resolve("new"), "bytes"));
        store.delete("files/a/640-b");
        store.delete("files/a/640-b");
        assertThatThrownBy(() -> read(store, 0, 5)).isInstanceOf(IOException.class);
    }

    private static byte[] read(FileStore store, long from, long length) throws IOException {
        try (InputStream in = store.read("files/a/640-b", from, length)) {
            return in.readAllBytes();
        }
    }

    @Test
    void a_key_does_not_leave_the_folder_and_an_empty_folder_does_not_stay() throws IOException {
        LocalStore store = new LocalStore(folder.resolve("walls"));
        Path file = Files.writeString(folder.resolve("new"), "bytes");
        assertThatThrownBy(() -> store.put("../outside", file)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.read("/etc/passwd", 0, 1)).isInstanceOf(IllegalArgumentException.class);
        store.put("a/b/c", file);
        store.delete("a/b/c");
        assertThat(folder.resolve("walls/a")).doesNotExist();
    }
}
