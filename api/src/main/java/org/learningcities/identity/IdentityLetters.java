package org.learningcities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Settings;
import org.learningcities.mail.Letter;
import org.learningcities.mail.Outbox;
import org.learningcities.people.PersonDirectory;
import org.learningcities.people.PersonRef;
import org.learningcities.people.TeamMemberRef;
import org.learningcities.people.TeamRoles;

/** What the platform writes about identities: requests to the secretariat, answers to those who asked. */
@ApplicationScoped
class IdentityLetters {
    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    PersonDirectory people;

    @Inject
    TeamRoles teams;

    @Inject
    IdentityReading reading;

    void asked(UUID city, String reason) {
        people.secretariat().forEach(person -> post(person, "asked", city, reason));
    }

    /** The coordinators hear of what the secretariat changed by itself. */
    void changed(UUID city, String reason) {
        teams.of(city).stream()
                .filter(TeamMemberRef::coordinates)
                .map(member -> new PersonRef(member.person(), member.name(), member.email(), member.language()))
                .forEach(person -> post(person, "changed", city, reason));
    }

    void accepted(IdentityRequest request, @Nullable String reason) {
        answer(request, "accepted", reason);
    }

    void declined(IdentityRequest request, String reason) {
        answer(request, "declined", reason);
    }

    private void answer(IdentityRequest request, String what, @Nullable String reason) {
        people.byIds(List.of(request.requestedBy())).forEach(person -> post(person, what, request.city(), reason));
    }

    private void post(PersonRef to, String what, UUID city, @Nullable String reason) {
        String address = to.email();
        if (address == null || !Letter.isAddress(address)) {
            return;
        }
        Language language = to.language();
        CityRef named = reading.city(city, language);
        List<String> paragraphs = new ArrayList<>(List.of(IdentityWords.text(what + ".text", language, named.name())));
        if (reason != null) {
            paragraphs.add(IdentityWords.text("reason", language, reason));
        }
        outbox.post(new Letter(
                address,
                language,
                IdentityWords.text(what + ".subject", language, named.name()),
                paragraphs,
                new Letter.Link(
                        IdentityWords.text("link", language),
                        URI.create(settings.publicUrl() + "/" + language.tag() + "/my-city/" + named.slug()
                                + "/identity")),
                IdentityWords.text("why", language)));
    }
}
