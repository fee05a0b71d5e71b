package org.learningcities.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityProfileDirectory;
import org.learningcities.kernel.Language;
import org.learningcities.people.PersonDirectory;
import org.learningcities.people.Standing;
import org.learningcities.profiles.CityDraftView.ChangedField;
import org.learningcities.profiles.CityDraftView.DraftAction;
import org.learningcities.profiles.Draft.Edit;

/** Puts a draft beside what is published, and shows both to a person. */
@ApplicationScoped
class DraftReading {
    @Inject
    CityDirectory cities;

    @Inject
    CityProfileDirectory profiles;

    @Inject
    PersonDirectory people;

    @Inject
    ProfileJson json;

    /** A draft with what is published at the same moment. */
    record State(Draft draft, SortedMap<String, JsonNode> published, Set<String> outdated) {
        SortedMap<String, JsonNode> fields() {
            return draft.over(published);
        }

        SortedMap<String, Edit> pending() {
            return draft.pending(published);
        }

        State with(Draft changed) {
            return new State(changed, published, outdated);
        }

        /** Translations among the chosen fields that are older than the original that will be public beside them. */
        Set<String> behind(Collection<String> chosen) {
            SortedMap<String, Edit> pending = pending();
            Map<String, String> behind = Translations.behind(draft, fields());
            return behind.keySet().stream()
                    .filter(chosen::contains)
                    .filter(field -> chosen.contains(behind.get(field)) || !pending.containsKey(behind.get(field)))
                    .collect(Collectors.toSet());
        }
    }

    State state(Draft draft) {
        UUID city = draft.city();
        return new State(draft, json.fields(profiles.published(city)), profiles.outdated(city));
    }

    CityDraftView view(State state, Standing standing, Language language) {
        Draft draft = state.draft();
        UUID city = draft.city();
        SortedMap<String, JsonNode> fields = state.fields();
        SortedMap<String, Edit> pending = state.pending();
        return new CityDraftView(
                Objects.requireNonNull(cities.byIds(List.of(city), language).get(city)),
                draft.version(),
                json.profile(fields),
                json.profile(state.published()),
                changed(pending, ProfilePolicy.knowsPeople(standing, city)),
                Completeness.of(fields),
                stale(state, fields),
                actions(standing, city, !pending.isEmpty()));
    }

    private List<ChangedField> changed(SortedMap<String, Edit> pending, boolean named) {
        Map<String, String> names =
                named ? people.names(pending.values().stream().map(Edit::by).collect(Collectors.toSet())) : Map.of();
        return pending.entrySet().stream()
                .map(change -> new ChangedField(
                        change.getKey(),
                        names.get(change.getValue().by()),
                        change.getValue().at().atOffset(ZoneOffset.UTC)))
                .toList();
    }

    /** Published translations that are outdated and not written anew, and those that the draft leaves behind. */
    static List<String> stale(State state, SortedMap<String, JsonNode> fields) {
        Set<String> pending = state.pending().keySet();
        Set<String> stale = new TreeSet<>(state.outdated());
        stale.removeAll(pending);
        Translations.behind(state.draft(), fields).forEach((translation, original) -> {
            if (pending.contains(translation) || pending.contains(original)) {
                stale.add(translation);
            }
        });
        stale.retainAll(fields.keySet());
        return new ArrayList<>(stale);
    }

    private static List<DraftAction> actions(Standing standing, UUID city, boolean changed) {
        boolean publishes = ProfilePolicy.publishes(standing, city);
        return List.of(
                DraftAction.of("edit", ProfilePolicy.edits(standing, city), true),
                DraftAction.of("publish", publishes || standing.isPartnerOf(city), changed),
                DraftAction.of("discard", publishes, changed));
    }
}
