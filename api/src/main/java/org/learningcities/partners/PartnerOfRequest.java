package org.learningcities.partners;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Actor;
import org.learningcities.people.PartnerDirectory;
import org.learningcities.people.PartnerRef;

/** The partner system that calls: asked from the database once a request, because limit, gate and policy all want to know. */
@RequestScoped
class PartnerOfRequest implements PartnerDirectory {
    @Inject
    Partners partners;

    @Inject
    Clock clock;

    private @Nullable String client;
    private Optional<PartnerRef> found = Optional.empty();

    @Override
    public Optional<PartnerRef> inForce(Actor actor) {
        if (actor.kind() != Actor.Kind.PARTNER) {
            return Optional.empty();
        }
        if (!actor.id().equals(client)) {
            found = partners.inForce(actor.id(), clock.instant()).map(PartnerOfRequest::ref);
            client = actor.id();
        }
        return found;
    }

    @Override
    public List<UUID> ofCity(UUID city) {
        return partners.ofCity(city).stream().map(Partner::id).toList();
    }

    @Override
    public Map<String, String> names(Collection<String> clients) {
        return partners.names(clients);
    }

    private static PartnerRef ref(Partner partner) {
        return new PartnerRef(
                partner.id(),
                partner.name(),
                partner.city(),
                Set.copyOf(partner.scopes()),
                partner.requestsPerMinute());
    }
}
