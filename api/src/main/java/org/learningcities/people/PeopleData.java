package org.learningcities.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.learningcities.privacy.OwnDataDirectory;
import org.learningcities.privacy.OwnerRef;
import org.learningcities.privacy.SectionRef;
import org.learningcities.privacy.SectionRef.Fate;

/** The account and the roles of a person, for the person. They end with the account itself ({@link AccountsOfCallers}). */
@ApplicationScoped
class PeopleData implements OwnDataDirectory {
    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    public List<SectionRef> sections() {
        return List.of(new SectionRef("account", Fate.GONE, """
                        select subject, name, email, language, time_zone as "timeZone", digest,
                            first_sign_in_at as "firstSignInAt", created_at as "createdAt", updated_at as "updatedAt"
                        from person where id = :person"""), new SectionRef("roles", Fate.ENDED, """
                        select a.role, c.slug as city, a.country_code as country, a.valid_from as "from", a.valid_to as "to"
                        from role_assignment a left join city c on c.id = a.city_id
                        where a.person_id = :person order by a.valid_from, a.id"""));
    }

    /** The network keeps somebody who can help a city where nobody else can. */
    @Override
    public List<Need> needs(OwnerRef owner) {
        List<PersonRef> secretariat = people.lockedHolders(Role.SECRETARIAT, clock.instant());
        boolean isLast = secretariat.size() == 1 && secretariat.getFirst().id().equals(owner.id());
        return isLast ? List.of(new Need(null)) : List.of();
    }
}
