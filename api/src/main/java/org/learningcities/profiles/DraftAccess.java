package org.learningcities.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.learningcities.kernel.Actor;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;

/**
 * Lets people at the draft of a city: its team by its roles, the secretariat for some hours after it has said why. What nobody
 * has published is the team's own, and the team reads in its history who looked at it (trust guide T60).
 */
@ApplicationScoped
class DraftAccess {
    static final String OPENED = "open-for-support";
    static final String DRAFT = "city-draft";

    /** A working day: longer, and the reason given no longer says why. */
    private static final Duration OPEN = Duration.ofHours(8);

    @Inject
    RoleDirectory roles;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Of somebody who may read and change the draft now. */
    Standing toEdit(Actor actor, UUID city) {
        Standing standing = roles.of(actor);
        ProfilePolicy.mayEdit(standing, city);
        ProfilePolicy.hasSaidWhy(standing, city, () -> isOpen(standing, city));
        return standing;
    }

    /** Of somebody who may publish the draft now, or a part of it. */
    Standing toPublish(Actor actor, UUID city) {
        Standing standing = roles.of(actor);
        ProfilePolicy.mayPublish(standing, city);
        ProfilePolicy.hasSaidWhy(standing, city, () -> isOpen(standing, city));
        return standing;
    }

    /** Of somebody who may give up the draft now. */
    Standing toDiscard(Actor actor, UUID city) {
        Standing standing = roles.of(actor);
        ProfilePolicy.mayDiscard(standing, city);
        ProfilePolicy.hasSaidWhy(standing, city, () -> isOpen(standing, city));
        return standing;
    }

    private boolean isOpen(Standing standing, UUID city) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select from history
                            where object_type = :type and object_id = :city and action = :action and actor_id = :actor
                                and at > :since)""", Boolean.class)
                .setParameter("type", DRAFT)
                .setParameter("city", city.toString())
                .setParameter("action", OPENED)
                .setParameter("actor", String.valueOf(standing.person()))
                .setParameter("since", clock.instant().minus(OPEN))
                .getSingleResult();
    }
}
