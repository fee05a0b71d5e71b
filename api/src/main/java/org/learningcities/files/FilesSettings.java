package org.learningcities.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where files lie and how large they may be. Every property is explained in {@code docs/operations.md}. */
@ConfigMapping(prefix = "learning-cities.files")
interface FilesSettings {

    /** What the bytes of files are kept in. */
    enum Kind {
        /** A folder of this machine. */
        LOCAL,
        /** A service that speaks the S3 protocol. */
        S3
    }

    @WithDefault("local")
    Kind store();

    /** Folder of the local store, and of what is being worked on with any store. */
    Path directory();

    @WithDefault("30000000")
    long largestPicture();

    /** Also the largest body of a request that brings bytes of a file. */
    @WithDefault("262144000")
    long largestDocument();

    /** A picture is refused before it is unpacked when it has more. */
    @WithDefault("50000000")
    long mostPixels();

    /** Time after which an upload is given up. */
    @WithDefault("24h")
    Duration patience();

    /** Uploads that one person may begin in a day. */
    @WithDefault("200")
    int dailyUploads();

    /** Bytes that all files and uploads of a city may have. */
    @WithDefault("5368709120")
    long cityBytes();

    /** Life of a link to a file that is not public. */
    @WithDefault("5m")
    Duration linkLife();

    S3 s3();

    /** The S3 store, read only where it is chosen. */
    interface S3 {

        /** Absent: Amazon's own of the region. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        Optional<String> bucket();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Whether the bucket stands in the path of addresses and not in the host name. */
        @WithDefault("true")
        boolean pathStyle();
    }
}
