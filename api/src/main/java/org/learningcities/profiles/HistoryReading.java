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
import org.learningcities.people.PartnerDirectory;
import org.learningcities.people.PersonDirectory;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;
import org.learningcities.profiles.CityHistory.About;
import org.learningcities.profiles.CityHistory.Line;
import org.learningcities.profiles.HistoryEntryView.HistoryActor;
import org.learningcities.profiles.HistoryEntryView.HistoryChange;

/** Who did what to a city, for those who may know. */
@ApplicationScoped
class HistoryReading {
    /** What became public, and so can be seen by the country's commission too. */
    private static final List<String> PUBLIC = List.of("city");

    /** With what stayed inside: drafts given up, changes in the team, requests, files, contacts; what was decided about partner systems comes to it. */
    private static final List<String> ALL =
            List.of("city", "city-draft", "city-team", "city-identity", "city-file", "city-contact");

    @Inject
    CityHistory history;

    @Inject
    CityDirectory cities;

    @Inject
    RoleDirectory roles;

    @Inject
    PersonDirectory people;

    @Inject
    PartnerDirectory partners;

    @Inject
    Cursors cursors;

    Page<HistoryEntryView> page(Actor actor, String slug, PageParams page, Language language) {
        Standing standing = roles.of(actor);
        UUID city = cities.idOf(slug).orElseThrow(KernelProblem.NOT_FOUND::problem);
        CityRef ref =
                Objects.requireNonNull(cities.byIds(List.of(city), language).get(city));
        ProfilePolicy.mayReadHistory(standing, city, ref.country().code());
        boolean inside = ProfilePolicy.knowsPeople(standing, city);
        About about = new About(city, inside ? ALL : PUBLIC, inside ? partners.ofCity(city) : List.of());
        String scope = "history|" + city + "|" + about.kinds();
        String cursor = page.cursor();
        long before = cursor == null
                ? Long.MAX_VALUE
                : Long.parseLong(
                        Objects.requireNonNull(cursors.read(scope, cursor).getFirst()));
        List<Line> found = history.before(about, before, page.limit() + 1);
        List<Line> shown = found.subList(0, Math.min(found.size(), page.limit()));
        return new Page<>(
                views(shown, inside || standing.speaksFor(ref.country().code())),
                found.size() > shown.size()
                        ? cursors.write(scope, List.of(shown.getLast().seq()))
                        : null,
                page.count() ? history.count(about) : null);
    }

    private List<HistoryEntryView> views(List<Line> lines, boolean named) {
        Map<String, String> names = people.names(lines.stream()
                .filter(line ->
                        line.kind().equals("PARTNER") || named && line.kind().equals("PERSON"))
                .map(Line::actor)
                .collect(Collectors.toSet()));
        return lines.stream().map(line -> view(line, names)).toList();
    }

    private static HistoryEntryView view(Line line, Map<String, String> names) {
        String name =
                line.kind().equals("PERSON") ? names.get(line.actor()) : names.getOrDefault(line.actor(), line.name());
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
