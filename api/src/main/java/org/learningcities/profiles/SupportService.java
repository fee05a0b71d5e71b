package org.learningcities.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.learningcities.cities.CityDirectory;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.History;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;

/** The secretariat looks into what a team has not published, and says why. */
@ApplicationScoped
class SupportService {
    @Inject
    CityDirectory cities;

    @Inject
    Drafts drafts;

    @Inject
    DraftReading reading;

    @Inject
    RoleDirectory roles;

    @Inject
    History history;

    @Transactional
    CityDraftView open(Actor actor, String slug, OpenForSupport request, Language language) {
        Standing standing = roles.of(actor);
        UUID city = cities.idOf(slug).orElseThrow(KernelProblem.NOT_FOUND::problem);
        ProfilePolicy.mayOpen(standing, city);
        history.record(
                actor,
                standing.actingRole(city),
                DraftAccess.OPENED,
                DraftAccess.DRAFT,
                city.toString(),
                Map.of(),
                request.reason());
        return reading.view(reading.state(drafts.of(city)), standing, language);
    }
}
