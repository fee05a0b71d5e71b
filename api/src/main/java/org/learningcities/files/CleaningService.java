package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

@ApplicationScoped
class CleaningService {
    private static final Logger LOG = Logger.getLogger(CleaningService.class);
    private static final int A_ROUND = 50;
    private static final Duration OLD_WORK = Duration.ofDays(1);

    @Inject
    Uploads uploads;

    @Inject
    FileStore store;

    @Inject
    FilesSettings settings;

    @Inject
    Clock clock;

    /** Forgets uploads whose time is over; what became a file of the city is not theirs any more. */
    @Transactional
    int endExpired() {
        Instant now = clock.instant();
        List<Upload> expired = uploads.expired(now, A_ROUND);
        for (Upload upload : expired) {
            Content content = upload.content();
            if (upload.state() == Upload.State.READY && content != null) {
                uploads.addGarbage(
                        content.forms().stream().map(Content.Form::key).toList(), now);
            }
            uploads.remove(upload.id());
        }
        return expired.size();
    }

    /** Deletes bytes; what the store does not delete now is tried again. */
    @Transactional
    int sweep() {
        List<String> gone = new ArrayList<>();
        for (String key : uploads.dueGarbage(clock.instant(), A_ROUND)) {
            try {
                store.delete(key);
                gone.add(key);
            } catch (IOException busy) {
                LOG.warnf("bytes could not be deleted and are tried again: %s", busy.toString());
            }
        }
        uploads.keep(gone);
        return gone.size();
    }

    /** Work in progress of a process that died. */
    void clearWork() {
        Path folder = Stores.scratchFolder(settings);
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant old = clock.instant().minus(OLD_WORK);
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Stores.discard(file);
                }
            }
        } catch (IOException busy) {
            LOG.debug("left for the next round", busy);
        }
    }
}
