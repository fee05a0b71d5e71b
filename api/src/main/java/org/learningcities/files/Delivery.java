package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.learningcities.files.Content.Form;

/** Hands bytes out with the headers that keep them harmless, and private where they are. */
@ApplicationScoped
class Delivery {
    private static final Duration FOR_EVER = Duration.ofDays(365);

    @Inject
    FileStore store;

    @Inject
    Clock clock;

    Response answer(FileReading.Found found, @Nullable String range, @Nullable String ifRange, Request request) {
        Form form = found.form();
        EntityTag tag = new EntityTag(form.sha256());
        ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return dressed(known.tag(tag), found).build();
        }
        boolean same = ifRange == null || ifRange.equals("\"" + form.sha256() + "\"");
        Range wanted = Range.of(same ? range : null, form.bytes());
        ResponseBuilder answer = Response.status(wanted.isPart() ? 206 : 200)
                .tag(tag)
                .type(form.mediaType())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_LENGTH, wanted.length())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileNames.disposition(how(found.file()), found.file().name()));
        if (wanted.isPart()) {
            answer.header("Content-Range", wanted.of(form.bytes()));
        }
        if (!request.getMethod().equals("HEAD")) {
            answer.entity((StreamingOutput) out -> {
                try (InputStream in = store.read(form.key(), wanted.from(), wanted.length())) {
                    in.transferTo(out);
                }
            });
        }
        return dressed(answer, found).build();
    }

    /** A picture is looked at; whatever could do more than be looked at is saved. */
    private static String how(CityFile file) {
        return file.kind() == FileKind.PICTURE ? "inline" : "attachment";
    }

    private ResponseBuilder dressed(ResponseBuilder answer, FileReading.Found found) {
        return answer.header(HttpHeaders.CACHE_CONTROL, found.isPublic() ? lasting(found.until()) : "no-store")
                .header("Cross-Origin-Resource-Policy", found.isPublic() ? "cross-origin" : "same-origin");
    }

    /** Nobody keeps a picture longer than the people in it agree. */
    private String lasting(@Nullable LocalDate until) {
        Duration life = FOR_EVER;
        if (until != null) {
            Instant end = until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            Duration left = Duration.between(clock.instant(), end);
            life = left.compareTo(FOR_EVER) < 0 ? left : FOR_EVER;
        }
        return "public, max-age=" + Math.max(0, life.toSeconds()) + ", immutable";
    }
}
