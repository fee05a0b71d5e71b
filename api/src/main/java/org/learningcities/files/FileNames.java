package org.learningcities.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files come from strangers' disks: here they become harmless in addresses, headers and folders. */
final class FileNames {
    private static final int LONGEST = 100;

    /** Control characters, marks that turn the direction of writing, and what some system takes for more than a letter. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\"*:<>?|%;]+");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private FileNames() {}

    /** A name to show and to save under, without a folder; its extension is that of the type that was found. */
    static String cleaned(String given, ContentType type) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = UNSAFE.matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll(" ")
                .replaceAll("\\s+", " ");
        String stem = EXTENSION.matcher(plain.strip()).replaceFirst("").replaceAll("^[. ]+|[. ]+$", "");
        int[] kept = stem.codePoints().limit(LONGEST).toArray();
        String name = new String(kept, 0, kept.length).strip();
        return (name.isEmpty() ? "file" : name) + "." + type.extension();
    }

    /** As the last part of an address. */
    static String inAddress(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** {@code Content-Disposition} (RFC 6266, RFC 8187): once for old clients in ASCII, once as it is. */
    static String disposition(String how, String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        return how + "; filename=\"" + ascii + "\"; filename*=UTF-8''"
                + inAddress(name).replace("*", "%2A");
    }
}
