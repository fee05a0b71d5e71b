package org.learningcities.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.people.Standing;
import org.learningcities.profiles.DraftReading.State;
import org.learningcities.tasks.TaskDirectory;
import org.learningcities.tasks.TaskRef;

/** What waits for the people of a team about the profile of their city. */
@ApplicationScoped
class ProfileTasks implements TaskDirectory {
    /** A draft that rested so long is more likely forgotten than unfinished. */
    private static final Duration RESTED = Duration.ofDays(7);

    @Inject
    Drafts drafts;

    @Inject
    DraftReading reading;

    @Inject
    CityDirectory cities;

    @Inject
    Clock clock;

    @Override
    public List<TaskRef> waitingFor(Person person, Language language) {
        Standing standing = person.standing();
        TreeSet<UUID> own = standing.roles().stream()
                .map(Standing.Held::city)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<UUID, CityRef> named = cities.byIds(own, language);
        List<TaskRef> tasks = new ArrayList<>();
        own.forEach(city -> tasks.addAll(of(city, Objects.requireNonNull(named.get(city)), standing)));
        return tasks;
    }

    private List<TaskRef> of(UUID id, CityRef city, Standing standing) {
        State state = reading.state(drafts.of(id));
        String overview = "/my-city/" + city.slug();
        List<TaskRef> tasks = new ArrayList<>();
        int pending = state.pending().size();
        Instant rested = ProfilePolicy.publishes(standing, id) && pending > 0 ? rested(id) : null;
        if (rested != null) {
            tasks.add(TaskRef.about("DRAFT_UNPUBLISHED", city, pending, overview + "/preview", rested));
        }
        int stale = DraftReading.stale(state, state.fields()).size();
        if (stale > 0) {
            tasks.add(TaskRef.about("STALE_TRANSLATIONS", city, stale, overview, null));
        }
        Completeness completeness = Completeness.of(state.fields());
        if (completeness.done() < completeness.total()) {
            tasks.add(TaskRef.about(
                    "INCOMPLETE_PROFILE", city, completeness.total() - completeness.done(), overview, null));
        }
        return tasks;
    }

    /** Moment of the last change, when it is long ago. */
    private @Nullable Instant rested(UUID city) {
        Instant last = drafts.updatedAt(city);
        return last.isBefore(clock.instant().minus(RESTED)) ? last : null;
    }
}
