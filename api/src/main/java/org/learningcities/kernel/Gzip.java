package org.learningcities.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses whole answers (RFC 1952). {@link java.util.zip.GZIPOutputStream} makes a new compressor each time, whose quarter
 * of a megabyte costs more than compressing a short answer does; here they are used again.
 */
final class Gzip {
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;

    /** As many as threads have compressed at the same time. */
    private static final ConcurrentLinkedQueue<Deflater> COMPRESSORS = new ConcurrentLinkedQueue<>();

    private Gzip() {}

    /** Most of the saving for a third of the time: answers are made while somebody waits. */
    static byte[] compress(byte[] body) {
        Deflater known = COMPRESSORS.poll();
        Deflater compressor = known == null ? new Deflater(Deflater.BEST_SPEED, true) : known;
        compressor.setInput(body);
        compressor.finish();
        byte[] out = Arrays.copyOf(HEADER, HEADER.length + TRAILER + body.length / 2);
        int length = HEADER.length;
        while (!compressor.finished()) {
            length += compressor.deflate(out, length, out.length - length - TRAILER);
            if (!compressor.finished()) {
                out = Arrays.copyOf(out, 2 * out.length);
            }
        }
        compressor.reset();
        COMPRESSORS.add(compressor);
        CRC32 checksum = new CRC32();
        checksum.update(body);
        ByteBuffer.wrap(out, length, TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .putInt(body.length);
        return Arrays.copyOf(out, length + TRAILER);
    }
}
