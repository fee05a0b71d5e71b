package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.learningcities.cities.CityDirectory;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.MergePatch;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.Patches;
import org.learningcities.kernel.Version;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;

/** What the team of a city does with its pictures and documents. */
@ApplicationScoped
class FileService {
    private static final String FILE = "city-file";

    @Inject
    CityFiles files;

    @Inject
    Uploads uploads;

    @Inject
    FileRules rules;

    @Inject
    FileWording wording;

    @Inject
    CityDirectory cities;

    @Inject
    RoleDirectory roles;

    @Inject
    Patches patches;

    @Inject
    History history;

    @Inject
    Clock clock;

    Page<FileView> list(Actor actor, String slug) {
        UUID city = cityOf(slug);
        FilePolicy.mayEdit(roles.of(actor), city);
        return Page.whole(
                files.of(city).stream().map(file -> wording.view(file, actor)).toList());
    }

    FileView file(Actor actor, String slug, String id) {
        UUID city = cityOf(slug);
        FilePolicy.mayEdit(roles.of(actor), city);
        return wording.view(find(city, id), actor);
    }

    /** An upload becomes a file of the city, with all that must be said about it. */
    @Transactional
    FileView add(Actor actor, String slug, AddFile request) {
        Standing standing = roles.of(actor);
        UUID city = cityOf(slug);
        FilePolicy.mayEdit(standing, city);
        files.lock(city);
        Upload upload = ready(standing, city, request.upload());
        Content content = Objects.requireNonNull(upload.content());
        FileKind kind = content.type().kind();
        FileDetails details = rules.checked(kind, request.details(files.count(city, kind) + 1));
        if (Boolean.TRUE.equals(details.cover())) {
            uncover(actor, standing, city);
        }
        String name = FileNames.cleaned(upload.name(), typeOf(content));
        UUID id = files.add(city, name, content, details, upload.person(), clock.instant());
        uploads.end(upload.id(), Upload.State.USED);
        record(actor, standing, "add-file", id, 1, city, patches.differences(Map.of(), details));
        return wording.view(find(city, id.toString()), actor);
    }

    @Transactional
    FileView change(Actor actor, String slug, String id, Version expected, MergePatch patch) {
        Standing standing = roles.of(actor);
        UUID city = cityOf(slug);
        FilePolicy.mayEdit(standing, city);
        files.lock(city);
        CityFile before = expected(find(city, id), expected, actor);
        FileDetails wanted = patches.apply(patch, before.details(), FileDetails.class);
        FileDetails details = placed(before, rules.checked(before.kind(), wanted));
        Map<String, Change> changes = patches.differences(before.details(), details);
        if (changes.isEmpty()) {
            return wording.view(before, actor);
        }
        if (changes.containsKey("/cover") && Boolean.TRUE.equals(details.cover())) {
            uncover(actor, standing, city);
        }
        int from = Objects.requireNonNull(before.details().position());
        int to = Objects.requireNonNull(details.position());
        if (from != to) {
            files.makeRoom(before, from, to);
        }
        files.change(before, details, clock.instant());
        record(actor, standing, "change-file", before.id(), before.version() + 1, city, changes);
        return wording.view(find(city, id), actor);
    }

    /** Its bytes go with it. */
    @Transactional
    FileView remove(Actor actor, String slug, String id, Version expected) {
        Standing standing = roles.of(actor);
        UUID city = cityOf(slug);
        FilePolicy.mayEdit(standing, city);
        files.lock(city);
        CityFile file = expected(find(city, id), expected, actor);
        FileView last = wording.view(file, actor);
        Instant now = clock.instant();
        uploads.addGarbage(file.forms().stream().map(Content.Form::key).toList(), now);
        files.remove(file);
        files.makeRoom(file, Objects.requireNonNull(file.details().position()), Integer.MAX_VALUE);
        Map<String, Change> changes = patches.differences(file.details(), Map.of());
        record(actor, standing, "remove-file", file.id(), file.version() + 1, city, changes);
        return last;
    }

    /** A place behind the last one is the last one. */
    private FileDetails placed(CityFile file, FileDetails details) {
        int last = files.count(file.city(), file.kind());
        return new FileDetails(
                details.alt(),
                details.caption(),
                details.rightsHolder(),
                details.licence(),
                details.consentUntil(),
                details.visibility(),
                details.cover(),
                Math.min(Objects.requireNonNull(details.position()), last));
    }

    private Upload ready(Standing standing, UUID city, UUID id) {
        Upload upload = uploads.locked(id)
                .filter(found -> found.city().equals(city)
                        && found.person().equals(standing.person())
                        && found.isAlive(clock.instant()))
                .orElseThrow(() -> KernelProblem.UNPROCESSABLE.problem().at("/upload", "no-such-upload"));
        if (upload.state() != Upload.State.READY) {
            throw FileProblem.UPLOAD_UNFINISHED.problem();
        }
        return upload;
    }

    /** The forms of a picture may be of another type than what came. */
    private static ContentType typeOf(Content content) {
        String type = content.forms().getFirst().mediaType();
        return List.of(ContentType.values()).stream()
                .filter(known -> known.mediaType().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private CityFile expected(CityFile file, Version expected, Actor actor) {
        if (expected.number() != file.version()) {
            String pointer = pointer(file.id());
            List<String> differing = history.changedSince(FILE, file.city().toString(), expected).stream()
                    .filter(field -> field.startsWith(pointer))
                    .map(field -> field.substring(pointer.length()))
                    .toList();
            throw Version.stale(wording.view(file, actor), differing);
        }
        return file;
    }

    private CityFile find(UUID city, String id) {
        return files.find(city, UploadService.idOf(id)).orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    private UUID cityOf(String slug) {
        return cities.idOf(slug).orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    /** A city has one cover; the picture that was it until now hears of it too. */
    private void uncover(Actor actor, Standing standing, UUID city) {
        for (CityFile file : files.of(city)) {
            if (Boolean.TRUE.equals(file.details().cover())) {
                files.uncover(file.id());
                Map<String, Change> changes = Map.of("/cover", new Change(true, false));
                record(actor, standing, "change-file", file.id(), file.version() + 1, city, changes);
            }
        }
    }

    /** Stands in the history of the city, where its team looks for it. */
    private void record(
            Actor actor,
            Standing standing,
            String action,
            UUID file,
            int version,
            UUID city,
            Map<String, Change> changes) {
        Map<String, Change> named = new TreeMap<>();
        changes.forEach((field, change) -> named.put(pointer(file) + field, change));
        history.record(actor, standing.actingRole(city), action, FILE, city.toString(), version, named, null);
    }

    private static String pointer(UUID file) {
        return "/files/" + file;
    }
}
