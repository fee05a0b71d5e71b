package org.learningcities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityEnded;
import org.learningcities.cities.CityIdentityDirectory;
import org.learningcities.cities.CitySuccessionDirectory;
import org.learningcities.cities.CitySuccessionDirectory.Ending;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Refusal;
import org.learningcities.kernel.Version;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;

/** Mergers and splits. The city that ends stays readable; everything that acts for it stops in the same moment (T62). */
@ApplicationScoped
class EndingService {
    @Inject
    IdentityReading reading;

    @Inject
    IdentityRequests requests;

    @Inject
    CityIdentityDirectory identities;

    @Inject
    CitySuccessionDirectory successions;

    @Inject
    CityDirectory cities;

    @Inject
    RoleDirectory roles;

    @Inject
    History history;

    @Inject
    Event<CityEnded> ended;

    @Inject
    Clock clock;

    @Transactional
    IdentityView end(Actor actor, String slug, EndCity request, Language language) {
        Standing standing = roles.of(actor);
        UUID city = reading.cityOf(slug);
        IdentityPolicy.mayDecide(standing, city);
        int version = identities.version(city, true);
        if (request.version() != null && request.version() != version) {
            throw Version.stale(
                    reading.view(city, standing, language),
                    history.changedSince(IdentityChanges.CITY, city.toString(), new Version(request.version())));
        }
        Map<String, UUID> successors = successors(city, request);
        Ending ending = new Ending(
                request.kind().name(),
                request.on(),
                List.copyOf(successors.values()),
                chosen(successors, request.membershipTo(), "/membershipTo"));
        UUID teamTo = chosen(successors, request.teamTo(), "/teamTo");
        check(city, request);
        successions.end(city, ending);
        record(actor, city, request);
        declineOpen(standing, city, request.reason());
        ended.fire(new CityEnded(actor, city, teamTo, request.reason()));
        return reading.view(city, standing, language);
    }

    private void check(UUID city, EndCity request) {
        if (successions.hasEnded(city)) {
            throw IdentityProblem.CITY_ENDED.problem();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (request.on().isAfter(today)) {
            throw unprocessable("/on", "too-large-number", today);
        }
        LocalDate since = successions.memberSince(city);
        if (since != null && !request.on().isAfter(since)) {
            throw unprocessable("/on", "too-small", since.plusDays(1));
        }
    }

    /** The successors by the names that the request gives them; each exists, lasts and is another city. */
    private Map<String, UUID> successors(UUID city, EndCity request) {
        boolean several = request.kind() == SuccessionKind.SPLIT;
        List<String> named = new ArrayList<>(new LinkedHashSet<>(request.successors()));
        if (several && named.size() < 2) {
            throw unprocessable("/successors", "too-few-successors");
        }
        if (!several && named.size() > 1) {
            throw unprocessable("/successors", "too-many-successors");
        }
        Map<String, UUID> found = new TreeMap<>();
        for (int i = 0; i < named.size(); i++) {
            UUID successor = cities.idOf(named.get(i)).orElse(null);
            if (successor == null || successor.equals(city) || successions.hasEnded(successor)) {
                throw unprocessable("/successors/" + i, "no-successor");
            }
            found.put(named.get(i), successor);
        }
        return found;
    }

    private static @Nullable UUID chosen(Map<String, UUID> successors, @Nullable String name, String pointer) {
        if (name == null) {
            return null;
        }
        UUID chosen = successors.get(name);
        if (chosen == null) {
            throw unprocessable(pointer, "no-successor");
        }
        return chosen;
    }

    /** The city that ends has its line, and each successor has one that names it. */
    private void record(Actor actor, UUID city, EndCity request) {
        Map<String, Change> changes = new TreeMap<>();
        changes.put("/successors", new Change(null, request.successors()));
        changes.put("/endedOn", new Change(null, request.on().toString()));
        changes.put("/membershipTo", new Change(null, request.membershipTo()));
        line(actor, "end-city", city, changes, request.reason());
        String slug = reading.city(city, Language.EN).slug();
        for (String successor : request.successors()) {
            Map<String, Change> heir = Map.of("/predecessors", new Change(null, slug));
            line(actor, "succeed-city", reading.cityOf(successor), heir, request.reason());
        }
    }

    private void line(Actor actor, String action, UUID city, Map<String, Change> changes, String reason) {
        history.record(
                actor,
                "SECRETARIAT",
                action,
                IdentityChanges.CITY,
                city.toString(),
                identities.version(city, false),
                changes,
                reason);
    }

    private void declineOpen(Standing standing, UUID city, String reason) {
        UUID by = standing.person();
        if (by != null) {
            requests.list(new IdentityRequests.Choice(List.of(city), RequestState.REQUESTED), null, 1)
                    .forEach(open -> requests.decide(open.id(), RequestState.DECLINED, reason, by, clock.instant()));
        }
    }

    private static Refusal unprocessable(String pointer, String code, Object... values) {
        return KernelProblem.UNPROCESSABLE.problem().at(pointer, code, values);
    }
}
