package org.learningcities.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityProfileDirectory;
import org.learningcities.cities.CityProfileView;
import org.learningcities.cities.CityView;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.MergePatch;
import org.learningcities.kernel.Version;
import org.learningcities.people.Standing;
import org.learningcities.profiles.DraftReading.State;

/** What people do with the draft of a city. */
@ApplicationScoped
class DraftService {
    @Inject
    Drafts drafts;

    @Inject
    DraftReading reading;

    @Inject
    DraftAccess access;

    @Inject
    CityDirectory cities;

    @Inject
    CityProfileDirectory profiles;

    @Inject
    ProfileRules rules;

    @Inject
    ProfileJson json;

    @Inject
    History history;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Clock clock;

    CityDraftView draft(Actor actor, String slug, Language language) {
        UUID city = cityOf(slug);
        Standing standing = access.toEdit(actor, city);
        return reading.view(reading.state(drafts.of(city)), standing, language);
    }

    /** Writes into the draft. What the caller does not name stays as others wrote it. */
    @Transactional
    CityDraftView write(Actor actor, String slug, Version expected, MergePatch patch, Language language) {
        UUID city = cityOf(slug);
        Standing standing = access.toEdit(actor, city);
        State before = locked(city, expected, standing, language);
        SortedMap<String, JsonNode> fields = json.patched(before.fields(), patch);
        List<String> written = Draft.differing(before.fields(), fields);
        rules.faults(json.profile(fields), today()).refuse(written);
        Instant now = clock.instant();
        Draft draft = before.draft().written(before.published(), fields, authorOf(actor, standing), now);
        if (draft != before.draft()) {
            drafts.store(draft, now);
        }
        return reading.view(before.with(draft), standing, language);
    }

    /** Gives up everything that is not published. */
    @Transactional
    CityDraftView discard(Actor actor, String slug, Version expected, Language language) {
        UUID city = cityOf(slug);
        Standing standing = access.toDiscard(actor, city);
        State before = locked(city, expected, standing, language);
        SortedMap<String, Draft.Edit> pending = before.pending();
        if (pending.isEmpty()) {
            return reading.view(before, standing, language);
        }
        Draft draft = before.draft().discarded();
        drafts.store(draft, clock.instant());
        Map<String, Change> changes = new TreeMap<>();
        pending.forEach((field, edit) ->
                changes.put(field, new Change(edit.value(), before.published().get(field))));
        history.record(actor, standing.actingRole(city), "discard-draft", "city-draft", city.toString(), changes, null);
        return reading.view(before.with(draft), standing, language);
    }

    /** Makes the chosen changes public, all or none of them. */
    @Transactional
    CityDraftView publish(Actor actor, String slug, PublishDraft request, Language language) {
        UUID city = cityOf(slug);
        Standing standing = access.toPublish(actor, city);
        Version seen = request.version() == null ? null : new Version(request.version());
        State before = locked(city, seen, standing, language);
        List<String> chosen = chosen(publishable(before, actor, standing), request.fields());
        SortedMap<String, JsonNode> after = before.draft().with(before.published(), chosen);
        PublishingRules.check(json.profile(after), chosen, today());
        publish(before, after, chosen);
        Draft draft = before.draft().published(chosen);
        drafts.store(draft, clock.instant());
        Map<String, Change> changes = new TreeMap<>();
        chosen.forEach(field -> changes.put(field, new Change(before.published().get(field), after.get(field))));
        history.record(actor, standing.actingRole(city), "publish", "city", city.toString(), changes, request.reason());
        return reading.view(reading.state(draft), standing, language);
    }

    /** The city as it will be: it is published with everything in the draft, read, and taken back. */
    @Transactional
    CityView preview(Actor actor, String slug, Language language) {
        UUID city = cityOf(slug);
        access.toEdit(actor, city);
        State state = reading.state(drafts.of(city));
        transaction.setRollbackOnly();
        publish(state, state.fields(), state.pending().keySet());
        return profiles.view(city, language).orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    private void publish(State state, SortedMap<String, JsonNode> after, Collection<String> chosen) {
        CityProfileView before = json.profile(state.published());
        profiles.publish(state.draft().city(), before, json.profile(after), state.behind(chosen), today());
    }

    /** What people are still writing is not a program's to publish. */
    private static List<String> publishable(State state, Actor actor, Standing standing) {
        return state.pending().entrySet().stream()
                .filter(field -> ProfilePolicy.publishes(standing, state.draft().city())
                        || field.getValue().by().equals(authorOf(actor, standing)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As the history names who acts: a person by the id that outlives an erasure, a program by its client. */
    private static String authorOf(Actor actor, Standing standing) {
        UUID person = standing.person();
        return person == null ? actor.id() : person.toString();
    }

    private static List<String> chosen(List<String> pending, @Nullable List<String> wanted) {
        if (pending.isEmpty()) {
            throw ProfileProblem.NOTHING_TO_PUBLISH.problem();
        }
        if (wanted == null) {
            return pending;
        }
        for (int i = 0; i < wanted.size(); i++) {
            String pointer = wanted.get(i);
            if (pending.stream().noneMatch(field -> Fields.covers(pointer, field))) {
                throw KernelProblem.UNPROCESSABLE.problem().at("/fields/" + i, "unchanged-field");
            }
        }
        return pending.stream().filter(field -> Fields.coversAny(wanted, field)).collect(Collectors.toList());
    }

    /** The draft as nobody else can change it now, if it is the one that the caller knows. */
    private State locked(UUID city, @Nullable Version expected, Standing standing, Language language) {
        // Who comes from an old version hears so at once, without waiting for those who are writing.
        refuseStale(drafts.of(city), expected, standing, language);
        Draft draft = drafts.lock(city);
        refuseStale(draft, expected, standing, language);
        return reading.state(draft);
    }

    private void refuseStale(Draft draft, @Nullable Version expected, Standing standing, Language language) {
        if (expected != null && expected.number() != draft.version()) {
            throw Version.stale(
                    reading.view(reading.state(draft), standing, language), draft.touchedSince(expected.number()));
        }
    }

    private UUID cityOf(String slug) {
        return cities.idOf(slug).orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
