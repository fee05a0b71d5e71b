package org.learningcities.kernel;

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
