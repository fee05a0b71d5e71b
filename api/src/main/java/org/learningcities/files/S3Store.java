package org.learningcities.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** A bucket of a service that speaks the S3 protocol. The client is made with the first file: the start does not wait for it. */
final class S3Store implements FileStore {
    private final FilesSettings.S3 settings;
    private final String bucket;

    private @Nullable S3Client client;

    S3Store(FilesSettings.S3 settings) {
        this.settings = settings;
        this.bucket = named("bucket", settings.bucket());
    }

    @Override
    public void put(String key, Path content) throws IOException {
        said(() -> client().putObject(put -> put.bucket(bucket).key(key), RequestBody.fromFile(content)));
        Files.delete(content);
    }

    @Override
    public InputStream read(String key, long from, long length) throws IOException {
        if (length == 0) {
            return InputStream.nullInputStream();
        }
        String range = "bytes=" + from + "-" + (from + length - 1);
        return said(() -> client().getObject(get -> get.bucket(bucket).key(key).range(range)));
    }

    @Override
    public void delete(String key) throws IOException {
        said(() -> client().deleteObject(delete -> delete.bucket(bucket).key(key)));
    }

    private static <T> T said(Supplier<T> call) throws IOException {
        try {
            return call.get();
        } catch (SdkException refused) {
            throw new IOException("the store of files: " + refused.getMessage(), refused);
        }
    }

    private synchronized S3Client client() {
        S3Client made = client;
        if (made == null) {
            made = connected();
            client = made;
        }
        return made;
    }

    private S3Client connected() {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                // Services other than Amazon's do not know the checksums that newer clients add unasked.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        named("access-key", settings.accessKey()), named("secret-key", settings.secretKey()))));
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static String named(String setting, Optional<String> value) {
        return value.orElseThrow(() -> new IllegalStateException("learning-cities.files.s3." + setting + ": missing"));
    }
}
