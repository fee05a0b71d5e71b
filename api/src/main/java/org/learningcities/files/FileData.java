package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.learningcities.privacy.OwnDataDirectory;
import org.learningcities.privacy.OwnerRef;
import org.learningcities.privacy.SectionRef;
import org.learningcities.privacy.SectionRef.Fate;

/** Files that a person gave a city are the city's and stay; what is still on its way ends with the person. */
@ApplicationScoped
class FileData implements OwnDataDirectory {
    @Inject
    Uploads uploads;

    @Override
    public List<SectionRef> sections() {
        return List.of(new SectionRef("files", Fate.KEPT, """
                        select c.slug as city, f.id, f.kind, f.name, f.visibility, f.alt, f.caption, f.rights_holder as "rightsHolder",
                            f.licence_code as "licence", f.consent_until as "consentUntil", f.created_at as "createdAt",
                            f.updated_at as "updatedAt"
                        from city_file f join city c on c.id = f.city_id
                        where f.created_by = :person order by f.created_at, f.id"""), new SectionRef("uploads", Fate.GONE, """
                        select c.slug as city, u.name, u.length, u.received, u.state, u.created_at as "createdAt",
                            u.expires_at as "expiresAt"
                        from upload u join city c on c.id = u.city_id where u.person_id = :person order by u.created_at, u.id"""));
    }

    @Override
    public void forget(OwnerRef owner, Instant now) {
        uploads.endOf(owner.id(), now);
    }
}
