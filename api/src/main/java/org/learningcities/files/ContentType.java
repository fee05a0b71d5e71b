package org.learningcities.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The types that a city can upload, told by the first bytes and never by name or header. */
enum ContentType {
    JPEG("image/jpeg", "jpg", start -> starts(start, 0, 0xFF, 0xD8, 0xFF)),
    PNG("image/png", "png", start -> starts(start, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)),
    WEBP("image/webp", "webp", start -> starts(start, 0, 'R', 'I', 'F', 'F') && starts(start, 8, 'W', 'E', 'B', 'P')),
    PDF("application/pdf", "pdf", start -> starts(start, 0, '%', 'P', 'D', 'F', '-'));

    /** As many bytes of the beginning as are looked at. */
    static final int NEEDED = 12;

    private final String mediaType;
    private final String extension;
    private final Predicate<byte[]> mark;

    ContentType(String mediaType, String extension, Predicate<byte[]> mark) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.mark = mark;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    FileKind kind() {
        return this == PDF ? FileKind.DOCUMENT : FileKind.PICTURE;
    }

    /** The type of what begins like this; empty for everything that is not on the list. */
    static Optional<ContentType> of(byte[] start) {
        return Arrays.stream(values()).filter(type -> type.mark.test(start)).findFirst();
    }

    private static boolean starts(byte[] bytes, int at, int... mark) {
        return bytes.length >= at + mark.length
                && new String(bytes, at, mark.length, StandardCharsets.ISO_8859_1)
                        .equals(new String(mark, 0, mark.length));
    }
}
