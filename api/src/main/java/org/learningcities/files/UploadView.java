package org.learningcities.files;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;
import org.learningcities.kernel.Versioned;

@ConfidentialData
@Schema(name = "Upload", description = "A file on its way to a city.")
record UploadView(
        @Schema(description = "Id of the upload.") UUID id,

        @Schema(description = "Version of the upload; its entity tag is made of it.", examples = "1")
        int version,

        @PersonalData @Schema(description = "Name that the file came with.", examples = "library.jpg")
        String name,

        @Schema(description = "Bytes of the whole file.", minimum = "1", examples = "4711000")
        long length,

        @Schema(description = "Bytes that have arrived and are kept; the next ones begin there.", minimum = "0")
        long offset,

        @Schema(
                description =
                        "Whether all bytes are here and were examined, so that the file can be added to the city.")
        boolean ready,

        @Schema(description = "What it turned out to be, once it is ready.") @Nullable
        FileKind kind,

        @Schema(description = "Moment at which the upload is given up, RFC 3339 in UTC.")
        OffsetDateTime expiresAt)
        implements Versioned {

    static UploadView of(Upload upload) {
        Content content = upload.content();
        return new UploadView(
                upload.id(),
                upload.version(),
                upload.name(),
                upload.length(),
                upload.received(),
                upload.state() == Upload.State.READY,
                content == null ? null : content.type().kind(),
                upload.expires().atOffset(ZoneOffset.UTC));
    }
}
