package org.learningcities.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files as people have them on their disks. */
final class Samples {
    /** Degrees, minutes and seconds of a home; nowhere in what is handed out may they be found. */
    static final byte[] PLACE = ByteBuffer.allocate(24)
            .putInt(6)
            .putInt(1)
            .putInt(14)
            .putInt(1)
            .putInt(3917)
            .putInt(100)
            .array();

    private Samples() {}

    /** A picture whose left half is red and whose right half is blue. */
    static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return encoded(picture, format);
    }

    /** A green spot on nothing. */
    static byte[] seeThrough(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.GREEN);
        canvas.fillOval(width / 4, height / 4, width / 2, height / 2);
        canvas.dispose();
        return encoded(picture, "png");
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    static BufferedImage decoded(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /** As a telephone takes it: held upright (orientation 6), with the place and the name of the device. */
    static byte[] fromTelephone(int width, int height) throws IOException {
        byte[] plain = picture("jpg", width, height);
        byte[] exif = exif();
        return ByteBuffer.allocate(plain.length + exif.length + 4)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** TIFF in the order of big machines: a directory with maker, orientation and place, then the place. */
    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(150);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010F, 2, 12, 50); // maker, a text of 12 bytes at 50
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        entry(tiff, 0x8825, 4, 1, 62); // where the directory of the place begins
        tiff.putInt(0);
        tiff.put("SpyPhone 17\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put((byte) 'N').put(new byte[3]);
        entry(tiff, 2, 5, 3, 92); // latitude, three fractions at 92
        tiff.putInt(0);
        tiff.put(PLACE);
        byte[] mark = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(mark.length + tiff.position())
                .put(mark)
                .put(tiff.array(), 0, tiff.position())
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int at) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(at);
    }

    /** A picture that says it is huge, and is a few hundred bytes. */
    static byte[] flood() throws IOException {
        byte[] small = picture("png", 8, 8);
        ByteBuffer bytes = ByteBuffer.wrap(small);
        bytes.putInt(16, 60_000).putInt(20, 60_000);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(small, 12, 17);
        bytes.putInt(29, (int) crc.getValue());
        return small;
    }

    static byte[] pdf(String inside) {
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog " + inside + " >>\nendobj\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static boolean holds(byte[] bytes, byte[] part) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }
}
