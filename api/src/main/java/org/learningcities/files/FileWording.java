package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningcities.files.Content.Form;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.reference.CodedRef;
import org.learningcities.reference.ReferenceDirectory;

/** Puts files into answers. */
@ApplicationScoped
class FileWording {
    @Inject
    ReferenceDirectory reference;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** A file as its team sees it; links to what is not public are for the one who asks. */
    FileView view(CityFile file, Actor actor) {
        FileDetails details = file.details();
        boolean shown = file.isShown(today());
        return new FileView(
                file.id(),
                file.version(),
                file.kind(),
                file.name(),
                texts(details.alt()),
                texts(details.caption()),
                Objects.requireNonNull(details.rightsHolder()),
                Objects.requireNonNull(details.licence()),
                details.consentUntil(),
                Objects.requireNonNull(details.visibility()),
                shown,
                Boolean.TRUE.equals(details.cover()),
                Objects.requireNonNull(details.position()),
                file.created().atOffset(ZoneOffset.UTC),
                file.forms().stream()
                        .map(form -> view(form, links.to(file, form, actor)))
                        .toList());
    }

    PictureView picture(CityFile file, Language language) {
        FileDetails details = file.details();
        return new PictureView(
                LocalizedText.of(texts(details.alt()), language),
                LocalizedText.ofNullable(texts(details.caption()), language),
                Objects.requireNonNull(details.rightsHolder()),
                licence(details, language),
                Boolean.TRUE.equals(details.cover()),
                file.forms().stream()
                        .map(form -> view(form, Links.lasting(file, form)))
                        .toList());
    }

    DocumentView document(CityFile file, Language language) {
        FileDetails details = file.details();
        Form form = file.forms().getFirst();
        return new DocumentView(
                LocalizedText.of(texts(details.caption()), language),
                file.name(),
                Objects.requireNonNull(details.rightsHolder()),
                licence(details, language),
                view(form, Links.lasting(file, form)));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private CodedRef licence(FileDetails details, Language language) {
        return reference
                .licence(Objects.requireNonNull(details.licence()), language)
                .orElseThrow();
    }

    private static FileFormView view(Form form, String href) {
        return new FileFormView(href, form.mediaType(), form.bytes(), form.sha256(), form.width(), form.height());
    }

    private static Map<String, String> texts(@Nullable Map<String, @Nullable String> texts) {
        Map<String, String> said = new TreeMap<>();
        if (texts != null) {
            texts.forEach((tag, text) -> {
                if (text != null) {
                    said.put(tag, text);
                }
            });
        }
        return said;
    }
}
