package org.learningcities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.learningcities.privacy.OwnDataDirectory;
import org.learningcities.privacy.SectionRef;
import org.learningcities.privacy.SectionRef.Fate;

/** Requests that a person made for a city or decided about. They prove why a city has the name it has, and stay without a name. */
@ApplicationScoped
class IdentityData implements OwnDataDirectory {
    @Override
    public List<SectionRef> sections() {
        return List.of(new SectionRef("identityRequests", Fate.KEPT, """
                select c.slug as city, r.wanted, r.reason, r.evidence, r.state, r.requested_at as "requestedAt",
                    r.requested_by = :person as "requestedByMe", r.decided_at as "decidedAt",
                    coalesce(r.decided_by = :person, false) as "decidedByMe", r.decision_reason as "decisionReason"
                from city_identity_request r join city c on c.id = r.city_id
                where r.requested_by = :person or r.decided_by = :person order by r.requested_at, r.id"""));
    }
}
