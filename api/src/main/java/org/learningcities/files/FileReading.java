package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDirectory;
import org.learningcities.files.Content.Form;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Page;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;

/** Files for those who look at them. */
@ApplicationScoped
class FileReading {
    @Inject
    CityFiles files;

    @Inject
    CityDirectory cities;

    @Inject
    RoleDirectory roles;

    @Inject
    Links links;

    @Inject
    FileWording wording;

    /**
     * One form of a file for one who may have it.
     *
     * @param isPublic whether everybody may
     * @param until last day on which everybody may, where there is one
     */
    record Found(
            CityFile file,
            Form form,
            boolean isPublic,
            @Nullable LocalDate until) {}

    Page<PictureView> pictures(String slug, Language language) {
        return Page.whole(files.shown(publicCity(slug), FileKind.PICTURE, wording.today()).stream()
                .map(file -> wording.picture(file, language))
                .toList());
    }

    Page<DocumentView> documents(String slug, Language language) {
        return Page.whole(files.shown(publicCity(slug), FileKind.DOCUMENT, wording.today()).stream()
                .map(file -> wording.document(file, language))
                .toList());
    }

    /** What an address names for somebody; without the right to see it there is nothing at it. */
    Found content(Actor actor, @Nullable String pass, String sha256) {
        List<CityFile> candidates = files.withForm(sha256);
        return candidates.stream()
                .filter(this::isForEverybody)
                .findFirst()
                .map(file ->
                        new Found(file, form(file, sha256), true, file.details().consentUntil()))
                .or(() -> ofTheirs(candidates, actor, sha256))
                .or(() -> links.bearer(pass, sha256).flatMap(bearer -> ofTheirs(candidates, bearer, sha256)))
                .orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    private boolean isForEverybody(CityFile file) {
        return file.isShown(wording.today()) && cities.isPublic(file.city());
    }

    private Optional<Found> ofTheirs(List<CityFile> candidates, Actor actor, String sha256) {
        if (candidates.isEmpty() || !actor.isPerson()) {
            return Optional.empty();
        }
        Standing standing = roles.of(actor);
        return candidates.stream()
                .filter(file -> FilePolicy.edits(standing, file.city()))
                .findFirst()
                .map(file -> new Found(file, form(file, sha256), false, null));
    }

    private static Form form(CityFile file, String sha256) {
        return file.forms().stream()
                .filter(form -> form.sha256().equals(sha256))
                .findFirst()
                .orElseThrow();
    }

    private UUID publicCity(String slug) {
        return cities.idOf(slug).filter(cities::isPublic).orElseThrow(KernelProblem.NOT_FOUND::problem);
    }
}
