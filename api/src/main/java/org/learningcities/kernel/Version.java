package org.learningcities.kernel;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Row version of something that people edit, and its strong entity tag ({@code "7-fr"}: the language is part of the bytes).
 * A change names the version it was made from (RFC 9110 section 13.1.1, RFC 6585 section 3).
 */
public record Version(int number) {
    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,9})-[a-z]{2}\"\\s*");

    public String etag(Language language) {
        return "\"" + number + "-" + language.tag() + "\"";
    }

    /** Whether the change was made from what is there now. */
    public boolean isOf(Versioned present) {
        return number == present.version();
    }

    /**
     * The refusal of a change that was made from an older version.
     *
     * @param current what is there now, as a read would answer it
     * @param differing JSON pointers of the fields that changed since the version that the caller named
     */
    public static Refusal stale(Versioned current, Collection<String> differing) {
        return KernelProblem.PRECONDITION_FAILED
                .problem()
                .member("current", current)
                .member("differing", differing);
    }

    /**
     * The version that {@code If-Match} names.
     *
     * @throws Refusal 428 when the header is missing; a tag that is not ours gives a version that matches nothing
     */
    public static Version ofIfMatch(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw KernelProblem.PRECONDITION_REQUIRED.problem().at("/header/If-Match", "required");
        }
        Matcher matcher = TAG.matcher(ifMatch);
        return new Version(matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1);
    }
}
