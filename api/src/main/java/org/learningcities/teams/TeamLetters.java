package org.learningcities.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Settings;
import org.learningcities.mail.Letter;
import org.learningcities.mail.Outbox;
import org.learningcities.people.TeamMemberRef;

/** What the platform writes about a team, to each in their own language. */
@ApplicationScoped
class TeamLetters {
    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    /** The one mail whose link opens something; behind the # it reaches no server and no log. */
    void invitation(Invitation invitation, CityRef city, String inviter, String token) {
        Language language = Language.of(invitation.language()).orElse(Language.EN);
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(invitation.expiresAt().atOffset(ZoneOffset.UTC));
        String role = invitation.role() == TeamRole.COORDINATOR ? "coordinator" : "member";
        outbox.postAbout(
                invitation.invitedBy(),
                new Letter(
                        Objects.requireNonNull(invitation.email()),
                        language,
                        TeamWords.text("invitation.subject", language, inviter, city.name()),
                        List.of(
                                TeamWords.text("invitation.text", language, inviter, city.name()),
                                TeamWords.text("invitation." + role, language),
                                TeamWords.text("invitation.until", language, until)),
                        new Letter.Link(
                                TeamWords.text("invitation.link", language), page(language, "/invitation#" + token)),
                        TeamWords.text("invitation.why", language, inviter)));
    }

    /** @param person who has accepted, with the name that the mail names */
    void joined(TeamMemberRef inviter, UUID person, String name, CityRef city) {
        letter(inviter, "joined", city, name).ifPresent(letter -> outbox.postAbout(person, letter));
    }

    void coordinates(TeamMemberRef member, CityRef city) {
        post(member, "coordinator", city);
    }

    void ended(TeamMemberRef member, CityRef city) {
        post(member, "ended", city);
    }

    void takenOver(TeamMemberRef member, CityRef city) {
        post(member, "taken-over", city);
    }

    private void post(TeamMemberRef to, String what, CityRef city) {
        letter(to, what, city, null).ifPresent(outbox::post);
    }

    /** None to somebody without an address. */
    private Optional<Letter> letter(TeamMemberRef to, String what, CityRef city, @Nullable String name) {
        String address = to.email();
        if (address == null || !Letter.isAddress(address)) {
            return Optional.empty();
        }
        Language language = to.language();
        Letter.Link link = what.equals("ended")
                ? null
                : new Letter.Link(
                        TeamWords.text("team.link", language), page(language, "/my-city/" + city.slug() + "/team"));
        return Optional.of(new Letter(
                address,
                language,
                TeamWords.text(what + ".subject", language, city.name(), name),
                List.of(TeamWords.text(what + ".text", language, city.name(), name)),
                link,
                TeamWords.text("team.why", language)));
    }

    private URI page(Language language, String path) {
        return URI.create(settings.publicUrl() + "/" + language.tag() + path);
    }
}
