package org.learningcities.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The roles that somebody holds at one moment. Policies decide by it; they are pure functions.
 *
 * @param person id of the person; null for everybody who is none, or who has not signed in yet
 * @param roles the roles in force
 */
public record Standing(@Nullable UUID person, Set<Held> roles) {
    /** Of somebody without any right. */
    public static final Standing NONE = new Standing(null, Set.of());

    /**
     * A role with what it is limited to.
     *
     * @param city the city of a coordinator, team member or partner system
     * @param country ISO 3166-1 alpha-2 code of the country of a National Commission
     */
    public record Held(
            Role role, @Nullable UUID city, @Nullable String country) {}

    static Standing of(PartnerRef partner) {
        UUID city = partner.city();
        return city == null ? NONE : new Standing(null, Set.of(new Held(Role.PARTNER, city, null)));
    }

    public boolean isSecretariat() {
        return holds(Role.SECRETARIAT);
    }

    /** Whether the person belongs to the team of a city, as coordinator or member. */
    public boolean actsFor(UUID city) {
        return coordinates(city) || holds(new Held(Role.TEAM_MEMBER, city, null));
    }

    public boolean coordinates(UUID city) {
        return holds(new Held(Role.COORDINATOR, city, null));
    }

    /** Whether this is a program that a city lets act for it. */
    public boolean isPartnerOf(UUID city) {
        return holds(new Held(Role.PARTNER, city, null));
    }

    /** Whether the person speaks for the National Commission of a country. */
    public boolean speaksFor(String country) {
        return holds(new Held(Role.NATIONAL_COMMISSION, null, country));
    }

    /** The role in which the person acts on a city, as the history names it: the one closest to the city. */
    public @Nullable String actingRole(UUID city) {
        Role role = coordinates(city)
                ? Role.COORDINATOR
                : actsFor(city)
                        ? Role.TEAM_MEMBER
                        : isPartnerOf(city) ? Role.PARTNER : isSecretariat() ? Role.SECRETARIAT : null;
        return role == null ? null : role.name();
    }

    private boolean holds(Role role) {
        return holds(new Held(role, null, null));
    }

    private boolean holds(Held role) {
        return roles.contains(role);
    }
}
