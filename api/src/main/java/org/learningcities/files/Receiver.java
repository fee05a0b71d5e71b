package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Refusal;

/**
 * Takes the bytes of an upload as they come and lays them into the store piece by piece. What is acknowledged is kept; of a
 * connection that breaks, what came before is kept too. It needs the memory of one buffer, whatever the size of the file.
 */
@ApplicationScoped
class Receiver {
    /** Bytes of a piece; as many at most are sent again after the process dies. */
    static final int PIECE = 8 * 1024 * 1024;

    private static final int BUFFER = 65_536;

    @Inject
    UploadService uploads;

    @Inject
    Examiner examiner;

    @Inject
    FileStore store;

    @Inject
    FilesSettings settings;

    /** Some bytes on the disk, and why there were no more of them if the line broke. */
    private record Taken(
            Path file, long length, byte[] start, @Nullable IOException broken) {}

    /**
     * @param offset where the caller believes that the bytes go
     * @return the upload after them
     */
    Upload receive(Actor actor, String slug, String id, long offset, InputStream body) throws IOException {
        Upload upload = uploads.of(actor, slug, id);
        if (upload.state() != Upload.State.OPEN || upload.received() != offset) {
            throw FileProblem.UPLOAD_ELSEWHERE.problem(upload.received());
        }
        while (upload.state() == Upload.State.OPEN) {
            Taken taken = take(body, Math.min(PIECE, upload.length() - upload.received()));
            try {
                if (taken.length() > 0) {
                    upload = keep(upload, taken);
                }
                if (taken.broken() != null) {
                    throw taken.broken();
                }
                if (taken.length() < PIECE) {
                    break; // the body has ended, or the file
                }
            } finally {
                Stores.discard(taken.file());
            }
        }
        return upload;
    }

    private Taken take(InputStream body, long most) throws IOException {
        Path file = Stores.scratch(settings);
        byte[] buffer = new byte[BUFFER];
        byte[] start = new byte[0];
        long length = 0;
        IOException broken = null;
        try (OutputStream out = Files.newOutputStream(file)) {
            while (length < most) {
                int read = read(body, buffer, (int) Math.min(BUFFER, most - length));
                if (read < 0) {
                    break;
                }
                if (start.length < ContentType.NEEDED) {
                    start = joined(start, buffer, read);
                }
                out.write(buffer, 0, read);
                length += read;
            }
        } catch (BrokenLine line) {
            broken = line;
        }
        return new Taken(file, length, start, broken);
    }

    /** The line to the client broke, which is another matter than a full disk. */
    private static final class BrokenLine extends IOException {
        private static final long serialVersionUID = 1;

        BrokenLine(Exception cause) {
            super(cause);
        }
    }

    private static int read(InputStream body, byte[] buffer, int most) throws IOException {
        try {
            return body.read(buffer, 0, most);
        } catch (IOException | IllegalStateException gone) {
            throw new BrokenLine(gone);
        }
    }

    private static byte[] joined(byte[] start, byte[] buffer, int read) {
        byte[] both = java.util.Arrays.copyOf(start, start.length + Math.min(read, ContentType.NEEDED));
        System.arraycopy(buffer, 0, both, start.length, both.length - start.length);
        return both;
    }

    private Upload keep(Upload upload, Taken taken) throws IOException {
        String key = "uploads/" + upload.id() + "/" + upload.received() + "-" + UUID.randomUUID();
        Upload.Piece piece = new Upload.Piece(upload.received(), taken.length(), key);
        try {
            if (piece.start() == 0 && taken.start().length >= ContentType.NEEDED) {
                examiner.typeOf(upload, taken.start());
            }
            uploads.announce(key);
            store.put(key, taken.file());
            boolean last = piece.start() + piece.length() == upload.length();
            Content content = last ? examiner.examine(upload, all(upload, piece)) : null;
            return uploads.received(upload, piece, content);
        } catch (Refusal refusal) {
            if (!isClash(refusal)) {
                uploads.refused(upload);
            }
            throw refusal;
        }
    }

    private static boolean isClash(Refusal refusal) {
        return refusal.getStatusCode() == FileProblem.UPLOAD_ELSEWHERE.status();
    }

    private List<Upload.Piece> all(Upload upload, Upload.Piece last) {
        List<Upload.Piece> pieces = new ArrayList<>(uploads.pieces(upload));
        pieces.add(last);
        return pieces;
    }
}
