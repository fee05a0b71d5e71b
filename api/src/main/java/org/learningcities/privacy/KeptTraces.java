package org.learningcities.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.learningcities.privacy.SectionRef.Fate;

/** What is kept of a person's acts beside the features: the history, changes that were refused, answers that may be asked for again. */
@ApplicationScoped
class KeptTraces implements OwnDataDirectory {
    @Inject
    EntityManager entities;

    @Override
    public List<SectionRef> sections() {
        return List.of(
                new SectionRef("history", Fate.KEPT, """
                        select seq, at, acting_role as "actingRole", action, object_type as "objectType", object_id as "objectId",
                            changes, reason, request_id as "requestId"
                        from history where actor_kind = 'PERSON' and actor_id = cast(:person as text) order by seq"""),
                new SectionRef("historyAboutMe", Fate.KEPT, """
                        select seq, at, actor_kind as "actorKind", acting_role as "actingRole", action, object_type as "objectType",
                            object_id as "objectId", changes -> concat('/members/', cast(:person as text)) as change
                        from history
                        where actor_id <> cast(:person as text) and (object_type = 'person' and object_id = cast(:person as text)
                            or object_type = 'city-team' and jsonb_exists(changes, concat('/members/', cast(:person as text))))
                        order by seq"""),
                new SectionRef("refusedChanges", Fate.KEPT, """
                        select at, client, action, object, reason, request_id as "requestId"
                        from denied where actor_kind = 'PERSON' and actor_id = cast(:person as text) order by at"""),
                new SectionRef("keptAnswers", Fate.GONE, """
                        select created_at as "at", status, headers, convert_from(body, 'UTF8') as body
                        from idempotency_key where caller = caller_digest('PERSON', :subject) order by created_at"""));
    }

    /** The history and the refusals name nobody: they keep the id of a person that says nothing from now on. */
    @Override
    public void forget(OwnerRef owner, Instant now) {
        // Answers to others name the person too, as a whole value: those are not given again either.
        entities.createNativeQuery("""
                        delete from idempotency_key
                        where caller = caller_digest('PERSON', :subject)
                            or :email <> '' and position(convert_to(:email, 'UTF8') in body) > 0
                            or position(convert_to(to_json(cast(:name as text))::text, 'UTF8') in body) > 0""")
                .setParameter("subject", owner.subject())
                .setParameter("email", owner.address())
                .setParameter("name", owner.name())
                .executeUpdate();
    }
}
