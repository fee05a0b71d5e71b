package org.learningcities.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Cursors;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PageParams;
import org.learningcities.people.PersonDirectory;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;
import org.learningcities.profiles.CityHistory.Line;
import org.learningcities.profiles.HistoryEntryView.HistoryActor;
import org.learningcities.profiles.HistoryEntryView.HistoryChange;

/** Who did what to a city, for those who may know. */
@ApplicationScoped
class HistoryReading {
    /** What became public, and so can be seen by the country's commission too. */
    private static final List<String> PUBLIC = List.of("city");

    /** With what stayed inside: drafts given up, changes in the team. */
    private static final List<String> ALL = List.of("city", "city-draft", "city-team", "city-file");

    @Inject
    CityHistory history;

    @Inject
    CityDirectory cities;

    @Inject
    RoleDirectory roles;

    @Inject
    PersonDirectory people;

    @Inject
    Cursors cursors;

    Page<HistoryEntryView> page(Actor actor, String slug, PageParams page, Language language) {
        Standing standing = roles.of(actor);
        UUID city = cities.idOf(slug).orElseThrow(KernelProblem.NOT_FOUND::problem);
        CityRef ref =
                Objects.requireNonNull(cities.byIds(List.of(city), language).get(city));
        ProfilePolicy.mayReadHistory(standing, city, ref.country().code());
        List<String> kinds = ProfilePolicy.edits(standing, city) ? ALL : PUBLIC;
        String scope = "history|" + city + "|" + kinds;
        String cursor = page.cursor();
        long before = cursor == null
                ? Long.MAX_VALUE
                : Long.parseLong(
                        Objects.requireNonNull(cursors.read(scope, cursor).getFirst()));
        List<Line> found = history.before(city, kinds, before, page.limit() + 1);
        List<Line> shown = found.subList(0, Math.min(found.size(), page.limit()));
        return new Page<>(
                views(shown),
                found.size() > shown.size()
                        ? cursors.write(scope, List.of(shown.getLast().seq()))
                        : null,
                page.count() ? history.count(city, kinds) : null);
    }

    private List<HistoryEntryView> views(List<Line> lines) {
        Map<String, String> names = people.names(lines.stream()
                .filter(line -> line.kind().equals("PERSON"))
                .map(Line::actor)
                .collect(Collectors.toSet()));
        return lines.stream().map(line -> view(line, names)).toList();
    }

    private static HistoryEntryView view(Line line, Map<String, String> names) {
        String name = line.kind().equals("PERSON") ? names.get(line.actor()) : line.name();
        return new HistoryEntryView(
                line.seq(),
                line.at().atOffset(ZoneOffset.UTC),
                new HistoryActor(line.kind(), name),
                line.role(),
                line.action(),
                line.changes().entrySet().stream()
                        .map(change -> new HistoryChange(
                                change.getKey(),
                                change.getValue().before(),
                                change.getValue().after()))
                        .toList(),
                line.reason());
    }
}
