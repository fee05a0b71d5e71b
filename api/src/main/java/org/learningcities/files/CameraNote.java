package org.learningcities.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * How a camera was held, as it notes in the JPEG that it writes. The reader of the JDK refuses to tell it for files whose segments
 * stand in an order that cameras use every day.
 */
final class CameraNote {
    private static final int START = 0xFFD8;
    private static final int EXIF = 0xFFE1;
    private static final int PIXELS = 0xFFDA;
    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private CameraNote() {}

    /** Upright where nothing is noted, or nothing that can be read. */
    static Orientation orientation(Path jpeg) {
        try (InputStream file = Files.newInputStream(jpeg);
                DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
            return in.readUnsignedShort() == START ? ofSegments(in) : Orientation.TOP_LEFT;
        } catch (IOException | RuntimeException unreadable) {
            return Orientation.TOP_LEFT;
        }
    }

    private static Orientation ofSegments(DataInputStream in) throws IOException {
        for (int mark = in.readUnsignedShort(); mark != PIXELS; mark = in.readUnsignedShort()) {
            byte[] segment = in.readNBytes(in.readUnsignedShort() - 2);
            if (mark == EXIF && startsWithMark(segment)) {
                Orientation noted = ExifUtils.getOrientationFromExif(segment);
                return noted == null ? Orientation.TOP_LEFT : noted;
            }
        }
        return Orientation.TOP_LEFT;
    }

    private static boolean startsWithMark(byte[] segment) {
        return segment.length > MARK.length && java.util.Arrays.equals(segment, 0, MARK.length, MARK, 0, MARK.length);
    }
}
