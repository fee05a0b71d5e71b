package org.learningcities.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Actor;
import org.learningcities.people.Standing.Held;

/** Tells other features who people are and what they may do, as the database has it now. */
@ApplicationScoped
class RolesInForce implements RoleDirectory, PersonDirectory {
    @Inject
    People people;

    @Inject
    PartnerDirectory partners;

    @Inject
    Clock clock;

    /** A person with one of the roles in force; without any there is one row without a role. */
    record Found(
            UUID person,
            @Nullable Role role,
            @Nullable UUID city,
            @Nullable String country) {}

    @Override
    public Standing of(Actor actor) {
        if (!actor.isPerson()) {
            return partners.inForce(actor).map(Standing::of).orElse(Standing.NONE);
        }
        List<Found> found = people.standing(actor.id(), clock.instant());
        return found.isEmpty()
                ? Standing.NONE
                : new Standing(
                        found.getFirst().person(),
                        found.stream().flatMap(RolesInForce::held).collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<Held> held(Found found) {
        Role role = found.role();
        return role == null ? Stream.empty() : Stream.of(new Held(role, found.city(), found.country()));
    }

    @Override
    public Map<String, String> names(Collection<String> actors) {
        Map<String, String> names = new HashMap<>();
        List<UUID> ids = actors.stream().flatMap(RolesInForce::idOf).toList();
        if (!ids.isEmpty()) {
            people.names(ids).forEach((id, name) -> names.put(id.toString(), name));
        }
        List<String> others =
                actors.stream().filter(actor -> !names.containsKey(actor)).toList();
        if (!others.isEmpty()) {
            names.putAll(partners.names(others));
        }
        return names;
    }

    /** A client may have a name that looks like an id; then no person has it. */
    private static Stream<UUID> idOf(String actor) {
        try {
            return Stream.of(UUID.fromString(actor));
        } catch (IllegalArgumentException client) {
            return Stream.empty();
        }
    }

    @Override
    public List<PersonRef> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : people.refs(ids);
    }

    @Override
    public List<PersonRef> secretariat() {
        return people.holders(Role.SECRETARIAT, clock.instant());
    }
}
