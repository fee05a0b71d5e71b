package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Nearest;
import org.learningcities.kernel.Refusal;
import org.learningcities.reference.ReferenceDirectory;

/** What must be said about a file before it may be shown (domain guide BR12): what it shows, whose it is, under which licence. */
@ApplicationScoped
class FileRules {
    private static final int LONGEST = 300;
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    @Inject
    ReferenceDirectory reference;

    /** The same without empty texts; refuses what is missing or does not fit together, all of it at once. */
    FileDetails checked(FileKind kind, FileDetails details) {
        Refusal refusal = KernelProblem.UNPROCESSABLE.problem();
        boolean good = texts("/alt", details.alt(), kind == FileKind.PICTURE, refusal);
        good &= texts("/caption", details.caption(), kind == FileKind.DOCUMENT, refusal);
        good &= licence(details.licence(), refusal);
        boolean cover = Boolean.TRUE.equals(details.cover());
        if (cover && (kind != FileKind.PICTURE || details.visibility() != Visibility.PUBLIC)) {
            refusal.at("/cover", "not-for-everybody");
            good = false;
        }
        if (!good) {
            throw refusal;
        }
        return new FileDetails(
                said(details.alt()),
                said(details.caption()),
                details.rightsHolder(),
                details.licence(),
                details.consentUntil(),
                details.visibility(),
                cover,
                details.position());
    }

    private static boolean texts(
            String pointer, @Nullable Map<String, @Nullable String> texts, boolean required, Refusal refusal) {
        boolean good = true;
        for (Map.Entry<String, @Nullable String> text :
                Objects.requireNonNullElse(texts, Map.<String, String>of()).entrySet()) {
            String at = pointer + "/" + text.getKey().replace("~", "~0").replace("/", "~1");
            String said = text.getValue();
            if (Language.of(text.getKey()).isEmpty() || !LANGUAGES.contains(text.getKey())) {
                refusal.at(at, "unknown-value", Nearest.to(text.getKey(), LANGUAGES), String.join(", ", LANGUAGES));
                good = false;
            } else if (said != null && said.length() > LONGEST) {
                refusal.at(at, "too-long", LONGEST);
                good = false;
            }
        }
        if (required && said(texts).isEmpty()) {
            refusal.at(pointer, "required");
            return false;
        }
        return good;
    }

    private boolean licence(@Nullable String code, Refusal refusal) {
        List<String> known = reference.hostableLicenceCodes();
        if (code != null && known.contains(code)) {
            return true;
        }
        refusal.at("/licence", "unknown-value", Nearest.to("" + code, known), String.join(", ", known));
        return false;
    }

    private static Map<String, @Nullable String> said(@Nullable Map<String, @Nullable String> texts) {
        Map<String, @Nullable String> said = new TreeMap<>();
        if (texts != null) {
            texts.forEach((tag, text) -> {
                if (text != null && !text.isBlank()) {
                    said.put(tag, text);
                }
            });
        }
        return said;
    }
}
