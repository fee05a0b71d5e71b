package org.learningcities.kernel;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** No NUL and no other control character gets in: PostgreSQL refuses the first, logs and mails suffer from the rest. */
final class ControlCharacters {
    private ControlCharacters() {}

    /** Whether a raw request target holds one, percent-encoded or not, or is no address at all (RFC 3986). */
    static boolean inUri(String uri) {
        try {
            new URI(uri);
            return in(URLDecoder.decode(uri, StandardCharsets.UTF_8), false);
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return true;
        }
    }

    /** Whether a text holds one; line breaks and tabs are text where {@code lines} says so. */
    static boolean in(String text, boolean lines) {
        return text.chars()
                .anyMatch(c -> (c < 0x20 && !(lines && (c == '\n' || c == '\r' || c == '\t')))
                        || c == 0x7F
                        || (c >= 0x80 && c < 0xA0));
    }
}
