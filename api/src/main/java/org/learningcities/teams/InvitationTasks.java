package org.learningcities.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.tasks.TaskDirectory;
import org.learningcities.tasks.TaskRef;

/** Invitations wait for whoever has proven to have the invited address; the link itself stands in the mail alone. */
@ApplicationScoped
class InvitationTasks implements TaskDirectory {
    @Inject
    Invitations invitations;

    @Inject
    CityDirectory cities;

    @Inject
    Clock clock;

    @Override
    public List<TaskRef> waitingFor(Person person, Language language) {
        String email = person.email();
        if (email == null) {
            return List.of();
        }
        List<Invitation> open = invitations.openTo(email, clock.instant());
        Map<UUID, CityRef> where =
                cities.byIds(open.stream().map(Invitation::city).toList(), language);
        return open.stream()
                .map(invitation -> TaskRef.until(
                        "INVITATION",
                        Objects.requireNonNull(where.get(invitation.city())),
                        invitation.invitedAt(),
                        invitation.expiresAt()))
                .toList();
    }
}
