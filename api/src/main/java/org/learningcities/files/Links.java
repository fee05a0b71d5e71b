package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcities.files.Content.Form;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Cursors;
import org.learningcities.kernel.Refusal;

/**
 * Addresses of bytes. Those of public files are made of the digest and last. A page cannot send a token with a picture, so the
 * address of any other file carries a pass: signed, for one file and one person, and good for a few minutes. Whoever uses it gets
 * what that person may see at that moment.
 */
@ApplicationScoped
class Links {
    private static final String SCOPE = "file|";

    @Inject
    Cursors signatures;

    @Inject
    FilesSettings settings;

    @Inject
    Clock clock;

    static String lasting(CityFile file, Form form) {
        return "/files/" + form.sha256() + "/" + FileNames.inAddress(file.name());
    }

    String to(CityFile file, Form form, Actor actor) {
        Instant now = clock.instant();
        if (file.isShown(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            return lasting(file, form);
        }
        Instant end = now.plus(settings.linkLife());
        return lasting(file, form) + "?pass="
                + signatures.write(SCOPE + form.sha256(), List.of(actor.id(), end.getEpochSecond()));
    }

    /** The person for whom a pass was made; nobody when it is none, is for another file, or has ended. */
    Optional<Actor> bearer(@Nullable String pass, String sha256) {
        if (pass == null) {
            return Optional.empty();
        }
        try {
            List<@Nullable String> said = signatures.read(SCOPE + sha256, pass);
            String subject = said.get(0);
            Instant end = Instant.ofEpochSecond(Long.parseLong("" + said.get(1)));
            return subject == null || !end.isAfter(clock.instant())
                    ? Optional.empty()
                    : Optional.of(new Actor(Actor.Kind.PERSON, subject, "", null));
        } catch (Refusal notOurs) {
            return Optional.empty();
        }
    }
}
