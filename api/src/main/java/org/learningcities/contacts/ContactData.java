package org.learningcities.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningcities.kernel.History;
import org.learningcities.privacy.OwnDataDirectory;
import org.learningcities.privacy.OwnerRef;
import org.learningcities.privacy.SectionRef;
import org.learningcities.privacy.SectionRef.Fate;

/** A contact with the address of a person is that person's: it goes with them, and the city names another one. */
@ApplicationScoped
class ContactData implements OwnDataDirectory {
    @Inject
    Contacts contacts;

    @Inject
    History history;

    @Override
    public List<SectionRef> sections() {
        return List.of(new SectionRef("cityContacts", Fate.GONE, """
                select c.slug as city, k.kind, k.name, k.name_seen_by as "nameSeenBy", k.email, k.email_seen_by as "emailSeenBy",
                    k.telephone, k.telephone_seen_by as "telephoneSeenBy", k.website, k.website_seen_by as "websiteSeenBy"
                from city_contact k join city c on c.id = k.city_id
                where lower(k.email) = lower(:email) order by c.slug, k.position"""));
    }

    @Override
    public void forget(OwnerRef owner, Instant now) {
        for (UUID city : contacts.citiesWith(owner.address())) {
            int version = contacts.locked(city);
            contacts.replace(
                    city,
                    contacts.of(city).stream()
                            .filter(contact -> contact.email() == null
                                    || !contact.email().value().equalsIgnoreCase(owner.address()))
                            .toList());
            history.record(
                    owner.actor(),
                    null,
                    ContactService.CHANGE,
                    ContactService.OBJECT,
                    city.toString(),
                    version + 1,
                    Map.of(),
                    null);
        }
    }
}
