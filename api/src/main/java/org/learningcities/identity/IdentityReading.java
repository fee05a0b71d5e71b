package org.learningcities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityIdentityDirectory;
import org.learningcities.cities.CityRef;
import org.learningcities.cities.CitySuccessionDirectory;
import org.learningcities.identity.IdentityRequests.Choice;
import org.learningcities.identity.IdentityView.ActionView;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Cursors;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PageParams;
import org.learningcities.people.PersonDirectory;
import org.learningcities.people.PersonRef;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;

/** Shows identities and requests to those who may see them. */
@ApplicationScoped
class IdentityReading {
    @Inject
    CityIdentityDirectory identities;

    @Inject
    IdentityRequests requests;

    @Inject
    CitySuccessionDirectory successions;

    @Inject
    CityDirectory cities;

    @Inject
    RoleDirectory roles;

    @Inject
    PersonDirectory people;

    @Inject
    Cursors cursors;

    UUID cityOf(String slug) {
        return cities.idOf(slug).orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    CityRef city(UUID id, Language language) {
        return Objects.requireNonNull(cities.byIds(List.of(id), language).get(id));
    }

    IdentityView identity(Actor actor, String slug, Language language) {
        Standing standing = roles.of(actor);
        UUID city = cityOf(slug);
        IdentityPolicy.maySee(standing, city);
        return view(city, standing, language);
    }

    IdentityView view(UUID city, Standing standing, Language language) {
        return new IdentityView(
                city(city, language),
                identities.version(city, false),
                identities.of(city),
                List.copyOf(cities.byIds(identities.namesakes(city), language).values()),
                actions(city, standing));
    }

    private List<ActionView> actions(UUID city, Standing standing) {
        String decide = standing.isSecretariat() ? null : "secretariat-needed";
        String open = requests.isOpen(city) ? "request-open" : null;
        return List.of(
                ActionView.of("rename", decide),
                ActionView.of("correct", decide),
                ActionView.of("end", decide == null && successions.hasEnded(city) ? "city-ended" : decide),
                ActionView.of("request", standing.actsFor(city) ? open : "not-a-member"));
    }

    /** A request by its id in an address; for what is no id there is nothing. */
    IdentityRequest find(String id, boolean lock) {
        try {
            return requests.find(UUID.fromString(id), lock).orElseThrow(KernelProblem.NOT_FOUND::problem);
        } catch (IllegalArgumentException noId) {
            throw KernelProblem.NOT_FOUND.problem();
        }
    }

    IdentityRequestView view(IdentityRequest request, Standing standing, Language language) {
        return views(List.of(request), standing, language).getFirst();
    }

    /** Those that the caller may see: of all cities for the secretariat, of the own cities for a team. */
    Page<IdentityRequestView> page(Actor actor, RequestParams params, PageParams page, Language language) {
        Standing standing = roles.of(actor);
        Choice choice = choice(standing, params);
        String scope = "identity-requests|" + choice;
        String cursor = page.cursor();
        UUID before = cursor == null
                ? null
                : UUID.fromString(
                        Objects.requireNonNull(cursors.read(scope, cursor).getFirst()));
        List<IdentityRequest> found = requests.list(choice, before, page.limit() + 1);
        List<IdentityRequest> shown = found.subList(0, Math.min(found.size(), page.limit()));
        return new Page<>(
                views(shown, standing, language),
                found.size() > shown.size()
                        ? cursors.write(scope, List.of(shown.getLast().id()))
                        : null,
                page.count() ? requests.count(choice) : null);
    }

    private Choice choice(Standing standing, RequestParams params) {
        Collection<UUID> visible = standing.isSecretariat() ? null : actsFor(standing);
        if (params.city == null) {
            return new Choice(visible, params.state);
        }
        UUID city = cities.idOf(params.city).orElse(null);
        boolean seen = city != null && IdentityPolicy.sees(standing, city);
        return new Choice(seen ? List.of(city) : List.of(), params.state);
    }

    private static Set<UUID> actsFor(Standing standing) {
        return standing.roles().stream()
                .map(Standing.Held::city)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private List<IdentityRequestView> views(List<IdentityRequest> found, Standing standing, Language language) {
        Map<UUID, CityRef> where =
                cities.byIds(found.stream().map(IdentityRequest::city).collect(Collectors.toSet()), language);
        Map<UUID, String> names =
                people.byIds(found.stream().map(IdentityRequest::requestedBy).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(PersonRef::id, PersonRef::name));
        return found.stream()
                .map(request -> request.view(
                        Objects.requireNonNull(where.get(request.city())), names.get(request.requestedBy()), standing))
                .toList();
    }
}
