package org.learningcities.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.learningcities.privacy.OwnDataDirectory;
import org.learningcities.privacy.SectionRef;
import org.learningcities.privacy.SectionRef.Fate;

/** What a person wrote and nobody has published yet. It is the city's, and stays in its draft when the person is erased. */
@ApplicationScoped
class DraftData implements OwnDataDirectory {
    @Override
    public List<SectionRef> sections() {
        return List.of(new SectionRef("drafts", Fate.KEPT, """
                select c.slug as city, e.key as field, e.value -> 'value' as value, e.value ->> 'at' as "at"
                from city_draft d join city c on c.id = d.city_id cross join lateral jsonb_each(d.changes) e
                where e.value ->> 'by' = cast(:person as text) order by c.slug, e.key"""));
    }
}
