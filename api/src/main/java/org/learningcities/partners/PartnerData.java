package org.learningcities.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.learningcities.privacy.OwnDataDirectory;
import org.learningcities.privacy.OwnerRef;
import org.learningcities.privacy.SectionRef;
import org.learningcities.privacy.SectionRef.Fate;

/** Registrations of partner systems whose contact is the address of a person; somebody else has to be named then. */
@ApplicationScoped
class PartnerData implements OwnDataDirectory {
    @Inject
    Partners partners;

    @Override
    public List<SectionRef> sections() {
        return List.of(new SectionRef("partnerContacts", Fate.GONE, """
                select client_id as "clientId", name, contact, valid_from as "from", valid_to as "to"
                from partner where :email <> '' and position(lower(:email) in lower(contact)) > 0 order by id"""));
    }

    @Override
    public void forget(OwnerRef owner, Instant now) {
        if (owner.email() != null) {
            partners.forgetContact(owner.email(), now);
        }
    }
}
