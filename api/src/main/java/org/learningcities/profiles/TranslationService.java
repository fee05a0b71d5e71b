package org.learningcities.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityProfileDirectory;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.people.Standing;
import org.learningcities.profiles.DraftReading.State;

/** What a team says about translations without writing them anew. */
@ApplicationScoped
class TranslationService {
    @Inject
    Drafts drafts;

    @Inject
    DraftReading reading;

    @Inject
    CityDirectory cities;

    @Inject
    CityProfileDirectory profiles;

    @Inject
    DraftAccess access;

    @Inject
    History history;

    /**
     * Says that a published translation fits the published original as it is now. What only the draft leaves behind is not public
     * yet: it waits for its original.
     */
    @Transactional
    CityDraftView confirm(Actor actor, String slug, ConfirmTranslation request, Language language) {
        UUID city = cities.idOf(slug).orElseThrow(KernelProblem.NOT_FOUND::problem);
        Standing standing = access.toEdit(actor, city);
        State state = reading.state(drafts.lock(city));
        String field = request.field();
        if (!state.outdated().contains(field)) {
            throw ProfileProblem.TRANSLATION_UP_TO_DATE.problem();
        }
        profiles.confirm(city, field);
        history.record(
                actor,
                standing.actingRole(city),
                "confirm-translation",
                "city",
                city.toString(),
                Map.of(
                        field,
                        new Change(
                                state.published().get(field), state.published().get(field))),
                null);
        return reading.view(reading.state(drafts.of(city)), standing, language);
    }
}
