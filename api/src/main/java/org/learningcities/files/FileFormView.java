package org.learningcities.files;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.PublicData;

@PublicData
@Schema(name = "FileForm", description = "A file as it is handed out.")
record FileFormView(
        @Schema(
                description =
                        "Address on this service. For what everybody may see it is made of the digest and lasts; otherwise it ends after five minutes.",
                examples = "/files/2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae/library.jpg")
        String href,

        @Schema(description = "Media type.", examples = "image/jpeg")
        String mediaType,

        @Schema(description = "Bytes.", minimum = "1", examples = "48211")
        long bytes,

        @Schema(
                description = "SHA-256 of the bytes, hexadecimal.",
                examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        String sha256,

        @Schema(description = "Width of a picture in pixels.", minimum = "1", examples = "640") @Nullable
        Integer width,

        @Schema(description = "Height of a picture in pixels.", minimum = "1", examples = "427") @Nullable
        Integer height) {}
