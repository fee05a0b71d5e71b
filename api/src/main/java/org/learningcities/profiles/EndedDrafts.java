package org.learningcities.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.learningcities.cities.CityEnded;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.profiles.DraftReading.State;

/** What a city that ends had not published is given up; the history keeps it. */
@ApplicationScoped
class EndedDrafts {
    @Inject
    Drafts drafts;

    @Inject
    DraftReading reading;

    @Inject
    History history;

    @Inject
    Clock clock;

    void ended(@Observes CityEnded event) {
        State state = reading.state(drafts.lock(event.city()));
        if (state.pending().isEmpty()) {
            return;
        }
        Map<String, Change> changes = new TreeMap<>();
        state.pending()
                .forEach((field, edit) -> changes.put(
                        field, new Change(edit.value(), state.published().get(field))));
        drafts.store(state.draft().discarded(), clock.instant());
        history.record(
                event.actor(),
                "SECRETARIAT",
                "discard-draft",
                "city-draft",
                event.city().toString(),
                changes,
                event.reason());
    }
}
