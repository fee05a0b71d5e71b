package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDirectory;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Version;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;

/** What happens to files on their way. Each method is one short transaction; no transaction waits for bytes. */
@ApplicationScoped
class UploadService {
    private static final Duration DAY = Duration.ofDays(1);

    /** Far longer than laying bytes into the store and committing takes. */
    private static final Duration WORK = Duration.ofHours(1);

    @Inject
    Uploads uploads;

    @Inject
    CityDirectory cities;

    @Inject
    RoleDirectory roles;

    @Inject
    FilesSettings settings;

    @Inject
    Clock clock;

    @Transactional
    Upload begin(Actor actor, String slug, String name, long length) {
        Standing standing = roles.of(actor);
        UUID city = cityOf(slug);
        FilePolicy.mayEdit(standing, city);
        UUID person = Objects.requireNonNull(standing.person());
        if (length > settings.largestDocument()) {
            throw FileProblem.FILE_TOO_LARGE.problem(settings.largestDocument() / 1_000_000);
        }
        Instant now = clock.instant();
        List<Instant> begun = uploads.begunSince(person, now.minus(DAY));
        if (begun.size() >= settings.dailyUploads()) {
            Duration wait = Duration.between(now, begun.getFirst().plus(DAY));
            throw FileProblem.TOO_MANY_UPLOADS
                    .problem(settings.dailyUploads())
                    .header("Retry-After", "" + Math.max(1, wait.toSeconds()));
        }
        if (uploads.bytesOf(city) + length > settings.cityBytes()) {
            throw FileProblem.CITY_STORAGE_FULL.problem(settings.cityBytes() / 1_000_000);
        }
        UUID id = uploads.add(city, person, name, length, now, now.plus(settings.patience()));
        return uploads.find(id).orElseThrow();
    }

    /** An upload that the caller may go on with. */
    Upload of(Actor actor, String slug, String id) {
        Upload upload = known(actor, slug, id, uploads.find(idOf(id)).orElse(null));
        if (!upload.isAlive(clock.instant())) {
            throw KernelProblem.NOT_FOUND.problem();
        }
        return upload;
    }

    /** Gives an upload up; its bytes go. */
    @Transactional
    Upload cancel(Actor actor, String slug, String id, Version expected) {
        Upload upload = known(actor, slug, id, uploads.locked(idOf(id)).orElse(null));
        if (!upload.isAlive(clock.instant())) {
            throw KernelProblem.NOT_FOUND.problem();
        }
        if (expected.number() != upload.version()) {
            throw Version.stale(UploadView.of(upload), List.of("/offset"));
        }
        discard(upload);
        return upload;
    }

    /** Says that bytes will be laid under a key, so that they are swept up if nobody ever points to them. */
    @Transactional
    void announce(String key) {
        uploads.addGarbage(List.of(key), clock.instant().plus(WORK));
    }

    List<Upload.Piece> pieces(Upload upload) {
        return uploads.pieces(upload.id());
    }

    /**
     * Keeps a piece, unless another request has brought the same bytes in the meantime.
     *
     * @param content what the file turned out to be, with its last piece
     */
    @Transactional
    Upload received(Upload before, Upload.Piece piece, @Nullable Content content) {
        Upload upload = uploads.locked(before.id()).orElseThrow(KernelProblem.NOT_FOUND::problem);
        if (upload.state() != Upload.State.OPEN || upload.received() != piece.start()) {
            throw FileProblem.UPLOAD_ELSEWHERE.problem(upload.received());
        }
        uploads.addPiece(upload, piece, content);
        uploads.keep(List.of(piece.key()));
        if (content != null) {
            uploads.forgetPieces(upload.id());
            uploads.keep(content.forms().stream().map(Content.Form::key).toList());
        }
        return uploads.find(upload.id()).orElseThrow();
    }

    /** What was refused when it was looked at is gone. */
    @Transactional
    void refused(Upload upload) {
        uploads.locked(upload.id())
                .filter(found -> found.state() == Upload.State.OPEN)
                .ifPresent(this::discard);
    }

    private void discard(Upload upload) {
        uploads.end(upload.id(), Upload.State.ENDED);
        uploads.forgetPieces(upload.id());
        Content content = upload.content();
        if (content != null) {
            uploads.addGarbage(content.forms().stream().map(Content.Form::key).toList(), clock.instant());
        }
    }

    private Upload known(Actor actor, String slug, String id, @Nullable Upload upload) {
        Standing standing = roles.of(actor);
        UUID city = cityOf(slug);
        FilePolicy.mayEdit(standing, city);
        if (upload == null
                || !upload.city().equals(city)
                || !upload.id().toString().equals(id)) {
            throw KernelProblem.NOT_FOUND.problem();
        }
        FilePolicy.maySend(standing, upload);
        return upload;
    }

    private UUID cityOf(String slug) {
        return cities.idOf(slug).orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    /** Whatever is no id names nothing. */
    static UUID idOf(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw KernelProblem.NOT_FOUND.problem();
        }
    }
}
