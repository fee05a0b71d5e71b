package org.learningcities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityIdentityDirectory;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;

/** What a team asks for and what becomes of it. Accepting changes the city in the same transaction. */
@ApplicationScoped
class IdentityRequestService {
    /** Requests are a matter of team and secretariat; what became public has its line under the city itself. */
    private static final String OBJECT = "city-identity";

    @Inject
    IdentityReading reading;

    @Inject
    IdentityRequests requests;

    @Inject
    IdentityRules rules;

    @Inject
    IdentityChanges changes;

    @Inject
    IdentityLetters letters;

    @Inject
    CityIdentityDirectory identities;

    @Inject
    RoleDirectory roles;

    @Inject
    History history;

    @Inject
    Clock clock;

    @Transactional
    IdentityRequestView ask(Actor actor, String slug, RequestIdentityChange request, Language language) {
        Standing standing = roles.of(actor);
        UUID city = reading.cityOf(slug);
        IdentityPolicy.mayAsk(standing, city);
        identities.version(city, true); // two who ask at once come one after the other
        rules.check(request.wanted(), identities.of(city), "");
        rules.checkEvidence(request.evidence());
        if (requests.isOpen(city)) {
            throw IdentityProblem.REQUEST_OPEN.problem();
        }
        UUID id = requests.add(city, request, Objects.requireNonNull(standing.person()), clock.instant());
        record(actor, standing, city, "request-identity", id, null, RequestState.REQUESTED, request.reason());
        letters.asked(city, request.reason());
        return reading.view(reading.find(id.toString(), false), standing, language);
    }

    @Transactional
    IdentityRequestView accept(Actor actor, String id, IdentityNote note, Language language) {
        Standing standing = roles.of(actor);
        IdentityRequest request = undecided(id, standing, true);
        identities.version(request.city(), true);
        changes.apply(actor, request.city(), request.wanted(), "", request.reason());
        IdentityRequestView view =
                decide(actor, standing, request, RequestState.ACCEPTED, "accept-identity", note.reason(), language);
        letters.accepted(request, note.reason());
        return view;
    }

    @Transactional
    IdentityRequestView decline(Actor actor, String id, DeclineIdentityRequest why, Language language) {
        Standing standing = roles.of(actor);
        IdentityRequest request = undecided(id, standing, true);
        IdentityRequestView view =
                decide(actor, standing, request, RequestState.DECLINED, "decline-identity", why.reason(), language);
        letters.declined(request, why.reason());
        return view;
    }

    @Transactional
    IdentityRequestView withdraw(Actor actor, String id, IdentityNote note, Language language) {
        Standing standing = roles.of(actor);
        IdentityRequest request = undecided(id, standing, false);
        return decide(actor, standing, request, RequestState.WITHDRAWN, "withdraw-identity", note.reason(), language);
    }

    /** The request as nobody else can decide it now. */
    private IdentityRequest undecided(String id, Standing standing, boolean decides) {
        if (standing.person() == null) {
            throw KernelProblem.NOT_FOUND.problem();
        }
        IdentityRequest request = reading.find(id, true);
        if (decides) {
            IdentityPolicy.mayDecide(standing, request.city());
        } else {
            IdentityPolicy.mayAsk(standing, request.city());
        }
        request.canBeDecided();
        return request;
    }

    private IdentityRequestView decide(
            Actor actor,
            Standing standing,
            IdentityRequest request,
            RequestState state,
            String action,
            @Nullable String reason,
            Language language) {
        requests.decide(request.id(), state, reason, Objects.requireNonNull(standing.person()), clock.instant());
        record(actor, standing, request.city(), action, request.id(), request.state(), state, reason);
        return reading.view(reading.find(request.id().toString(), false), standing, language);
    }

    private void record(
            Actor actor,
            Standing standing,
            UUID city,
            String action,
            UUID id,
            @Nullable RequestState before,
            RequestState after,
            @Nullable String reason) {
        Change change = new Change(before == null ? null : before.name(), after.name());
        history.record(
                actor,
                standing.actingRole(city),
                action,
                OBJECT,
                city.toString(),
                Map.of("/requests/" + id, change),
                reason);
    }
}
