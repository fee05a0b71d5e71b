package org.learningcities.contacts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;

/** What a contact must look like. */
final class ContactRules {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;

    /** One address without blanks or quotes: good enough to notice slips; whether anybody reads it only a mail can tell. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\"<>(),;:\\\\]{1,64}@[^\\s@\"<>(),;:\\\\]+\\.[^\\s@.\"<>(),;:\\\\]{2,}");

    /** The international form of ITU-T E.123, with blanks, hyphens, dots or brackets between the digits. */
    private static final Pattern TELEPHONE = Pattern.compile("\\+[0-9](?:[ ().-]{0,2}[0-9]){5,14}");

    private ContactRules() {}

    /**
     * Checks all contacts of a request.
     *
     * @throws org.learningcities.kernel.Refusal unprocessable, naming the first field that is wrong
     */
    static void check(List<Contact> contacts) {
        for (int i = 0; i < contacts.size(); i++) {
            Contact contact = contacts.get(i);
            String at = "/contacts/" + i;
            if (!contact.reaches()) {
                throw KernelProblem.UNPROCESSABLE.problem().at(at, "contact-reaches-nobody");
            }
            check(contact.name(), at + "/name", "too-long", text -> text.length() <= LONGEST_NAME);
            check(contact.email(), at + "/email", "not-an-email", ContactRules::isEmail);
            check(
                    contact.telephone(),
                    at + "/telephone",
                    "not-a-telephone-number",
                    text -> TELEPHONE.matcher(text).matches());
            check(contact.website(), at + "/website", "not-a-link", ContactRules::isLink);
        }
    }

    private static void check(@Nullable ContactField field, String at, String code, Predicate<String> isRight) {
        if (field != null && !isRight.test(field.value())) {
            throw KernelProblem.UNPROCESSABLE.problem().at(at + "/value", code, LONGEST_NAME);
        }
    }

    private static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    private static boolean isLink(String text) {
        try {
            URI link = new URI(text);
            return ("https".equals(link.getScheme()) || "http".equals(link.getScheme()))
                    && link.getHost() != null
                    && link.getUserInfo() == null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
