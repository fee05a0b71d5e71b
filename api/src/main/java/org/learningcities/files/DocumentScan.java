package org.learningcities.files;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks through a PDF that passes by for what makes it more than a text: scripts, programs to start, other files inside. What
 * is hidden in compressed parts is not seen; against that, documents are only ever handed out for saving.
 */
final class DocumentScan {
    private static final List<String> ACTIVE = List.of("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia");
    private static final int LONGEST = 14;

    private String tail = "";
    private boolean active;

    void see(byte[] buffer, int length) {
        if (active) {
            return;
        }
        String text = tail + new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        active = ACTIVE.stream().anyMatch(text::contains);
        // A word may begin in one buffer and end in the next.
        tail = text.substring(Math.max(0, text.length() - LONGEST));
    }

    boolean isActive() {
        return active;
    }
}
