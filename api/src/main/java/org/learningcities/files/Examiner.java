package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.learningcities.files.Content.Form;

/** Looks at what arrived, once all of it has, and lays it into the store in the forms in which it is handed out. */
@ApplicationScoped
class Examiner {
    private static final int BUFFER = 65_536;

    @Inject
    FileStore store;

    @Inject
    Pictures pictures;

    @Inject
    UploadService uploads;

    @Inject
    FilesSettings settings;

    /** What the beginning of a file says about it; refuses what cities cannot upload, before the rest has come. */
    ContentType typeOf(Upload upload, byte[] start) {
        ContentType type = ContentType.of(start).orElseThrow(() -> FileProblem.FILE_TYPE_REFUSED.problem());
        refuseTooLarge(type.kind(), upload.length());
        return type;
    }

    private void refuseTooLarge(FileKind kind, long length) {
        long most = kind == FileKind.PICTURE ? settings.largestPicture() : settings.largestDocument();
        if (length > most) {
            throw FileProblem.FILE_TOO_LARGE.problem(most / 1_000_000);
        }
    }

    /** Puts the pieces together and finds out what they are. Memory does not depend on their size. */
    Content examine(Upload upload, List<Upload.Piece> pieces) throws IOException {
        Path whole = Stores.scratch(settings);
        try {
            DocumentScan scan = new DocumentScan();
            String sha256 = joined(pieces, whole, scan);
            ContentType type = typeOf(upload, startOf(whole));
            if (type.kind() == FileKind.PICTURE) {
                return new Content(type, kept(upload.id(), pictures.paint(whole, type)));
            }
            if (scan.isActive()) {
                throw FileProblem.DOCUMENT_WITH_PROGRAMS.problem();
            }
            String key = keyOf(upload.id(), "document");
            Form form = new Form(key, sha256, type.mediaType(), upload.length(), null, null);
            keep(key, whole);
            return new Content(type, List.of(form));
        } finally {
            Stores.discard(whole);
        }
    }

    private static byte[] startOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ContentType.NEEDED);
        }
    }

    private String joined(List<Upload.Piece> pieces, Path whole, DocumentScan scan) throws IOException {
        MessageDigest digest = Digests.sha256();
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(whole)) {
            for (Upload.Piece piece : pieces) {
                try (InputStream in = store.read(piece.key(), 0, piece.length())) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        digest.update(buffer, 0, read);
                        scan.see(buffer, read);
                        out.write(buffer, 0, read);
                    }
                }
            }
        }
        return Digests.hex(digest);
    }

    private List<Form> kept(UUID upload, List<Pictures.Painted> sizes) throws IOException {
        List<Form> forms = new ArrayList<>();
        try {
            for (Pictures.Painted size : sizes) {
                String key = keyOf(upload, "" + size.width());
                forms.add(new Form(
                        key,
                        Digests.of(size.file()),
                        size.type().mediaType(),
                        Files.size(size.file()),
                        size.width(),
                        size.height()));
                keep(key, size.file());
            }
        } finally {
            sizes.forEach(size -> Stores.discard(size.file()));
        }
        return forms;
    }

    private void keep(String key, Path file) throws IOException {
        uploads.announce(key);
        store.put(key, file);
    }

    /** A second try of the same upload must not write where the first did. */
    private static String keyOf(UUID upload, String form) {
        return "files/" + upload + "/" + form + "-" + UUID.randomUUID();
    }
}
