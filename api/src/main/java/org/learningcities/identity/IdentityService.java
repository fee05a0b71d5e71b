package org.learningcities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityIdentityDirectory;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.History;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Version;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;

/** What the secretariat decides about the identity of a city on its own. */
@ApplicationScoped
class IdentityService {
    @Inject
    IdentityReading reading;

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

    @Transactional
    IdentityView rename(Actor actor, String slug, RenameCity request, Language language) {
        return change(actor, slug, new Wanted(request.to(), null), request.reason(), request.version(), language);
    }

    @Transactional
    IdentityView correct(Actor actor, String slug, CorrectIdentity request, Language language) {
        return change(actor, slug, new Wanted(null, request.to()), request.reason(), request.version(), language);
    }

    private IdentityView change(
            Actor actor, String slug, Wanted wanted, String reason, @Nullable Integer seen, Language language) {
        Standing standing = roles.of(actor);
        UUID city = reading.cityOf(slug);
        IdentityPolicy.mayDecide(standing, city);
        int version = identities.version(city, true);
        if (seen != null && seen != version) {
            throw Version.stale(
                    reading.view(city, standing, language),
                    history.changedSince(IdentityChanges.CITY, city.toString(), new Version(seen)));
        }
        changes.apply(actor, city, wanted, "/to", reason);
        letters.changed(city, reason);
        return reading.view(city, standing, language);
    }
}
