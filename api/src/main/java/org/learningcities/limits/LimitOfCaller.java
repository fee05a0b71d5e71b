package org.learningcities.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.learningcities.kernel.Actor;
import org.learningcities.people.PartnerDirectory;
import org.learningcities.people.PartnerRef;

/** How many requests a minute somebody may make; apart from the filter, which exists before the settings can be read. */
@ApplicationScoped
class LimitOfCaller {
    @Inject
    PartnerDirectory partners;

    @Inject
    LimitSettings settings;

    /** 0 where there is no limit. */
    int of(Actor actor) {
        if (actor.isPerson()) {
            return settings.person();
        }
        Integer own = partners.inForce(actor).map(PartnerRef::requestsPerMinute).orElse(null);
        return own == null ? settings.partner() : own;
    }
}
