package org.learningcities.mail;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;

/**
 * What a mail says, in the language of its recipient. The layout, as text and as HTML, is the same for all.
 *
 * @param recipient one e-mail address
 * @param subject one line; what would break it is taken out, so that no text of a person can add a header (T43)
 * @param paragraphs plain text; nothing confidential, mail is read by many eyes
 * @param link the one thing to do, null where there is nothing to do
 * @param why one sentence on why the recipient gets this mail
 */
public record Letter(
        String recipient,
        Language language,
        String subject,
        List<String> paragraphs,
        @Nullable Link link,
        @Nullable String why) {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl},;:<>()\"\\[\\]@]+@[^\\s\\p{Cntrl},;:<>()\"\\[\\]@]+");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+");
    private static final int LONGEST_SUBJECT = 200;

    /** What a link of a mail is called and where it leads: always to the configured public address. */
    public record Link(String label, URI address) {}

    /** Whether a text is one e-mail address and nothing else. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    public Letter {
        if (!isAddress(recipient)) {
            throw new IllegalArgumentException("not one e-mail address");
        }
        String line = BREAKS.matcher(subject).replaceAll(" ").strip();
        subject = line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
        paragraphs = List.copyOf(paragraphs);
    }
}
