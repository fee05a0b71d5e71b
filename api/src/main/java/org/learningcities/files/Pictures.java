package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Paints pictures anew in the sizes that pages need. What is handed out holds pixels and nothing else that came with the file:
 * no place, camera, thumbnail, profile or hidden second file.
 */
@ApplicationScoped
class Pictures {
    /** Widths that are made, as far as the picture has them. */
    static final List<Integer> WIDTHS = List.of(320, 640, 1280, 1920);

    /** Pixels that are in memory at once; three to four bytes each. */
    private static final long UNPACKED = 13_000_000;

    private static final double QUALITY = 0.82;

    /** One at a time: unpacked pixels are by far the most memory that a request can need. */
    private final Semaphore turn = new Semaphore(1, true);

    @Inject
    FilesSettings settings;

    static {
        // Streams are files of ours already; a second copy of each helps nobody.
        ImageIO.setUseCache(false);
    }

    /** One size, painted into a file of work. */
    record Painted(Path file, ContentType type, int width, int height) {}

    /** All sizes of a picture; refuses one that has too many pixels or cannot be read. */
    List<Painted> paint(Path source, ContentType type) throws IOException {
        turn.acquireUninterruptibly();
        try {
            return sizes(read(source, type));
        } finally {
            turn.release();
        }
    }

    private BufferedImage read(Path source, ContentType type) throws IOException {
        ImageReader reader = readerOf(type);
        try (ImageInputStream in = ImageIO.createImageInputStream(source.toFile())) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            // The reader of WebP cannot leave pixels out while it reads.
            long most = type == ContentType.WEBP ? UNPACKED : settings.mostPixels();
            if (pixels > most) {
                throw FileProblem.TOO_MANY_PIXELS.problem(most / 1_000_000);
            }
            return turned(reader.read(0, coarse(reader, pixels)), CameraNote.orientation(source));
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof org.learningcities.kernel.Refusal refusal) {
                throw refusal;
            }
            // Decoders answer broken files with whatever exception comes first.
            throw FileProblem.PICTURE_UNREADABLE.problem();
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader readerOf(ContentType type) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        return readers.next();
    }

    /** Of a picture much larger than what is needed, only every second, third … pixel is unpacked. */
    private static ImageReadParam coarse(ImageReader reader, long pixels) {
        int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / UNPACKED)));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    /** Cameras write how they were held; when that note goes, the picture itself has to be turned. */
    private static BufferedImage turned(BufferedImage picture, Orientation orientation) {
        return ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
    }

    private List<Painted> sizes(BufferedImage picture) throws IOException {
        ContentType type =
                picture.getColorModel().hasAlpha() && isSeeThrough(picture) ? ContentType.PNG : ContentType.JPEG;
        BufferedImage plain = type == ContentType.JPEG ? withoutAlpha(picture) : picture;
        List<Painted> sizes = new ArrayList<>();
        for (int width : widths(picture.getWidth())) {
            int height =
                    Math.max(1, Math.toIntExact(Math.round((double) picture.getHeight() * width / picture.getWidth())));
            sizes.add(size(plain, type, width, height));
        }
        return sizes;
    }

    /** The widths up to that of the picture, and its own where that is no larger than the largest. */
    static List<Integer> widths(int own) {
        return Stream.concat(WIDTHS.stream(), Stream.of(Math.min(own, WIDTHS.getLast())))
                .filter(width -> width <= own)
                .distinct()
                .sorted()
                .toList();
    }

    private Painted size(BufferedImage picture, ContentType type, int width, int height) throws IOException {
        Path file = Stores.scratch(settings);
        try (OutputStream out = Files.newOutputStream(file)) {
            Thumbnails.of(picture)
                    .forceSize(width, height)
                    .outputFormat(type.extension())
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
        }
        return new Painted(file, type, width, height);
    }

    private static boolean isSeeThrough(BufferedImage picture) {
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage withoutAlpha(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB || picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return picture;
        }
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = plain.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return plain;
    }
}
