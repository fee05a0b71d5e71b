package org.learningcities.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what all features keep about a person. */
@ApplicationScoped
class OwnRows {
    private static final TypeReference<LinkedHashMap<String, Object>> ROW = new TypeReference<>() {};

    /** The person first, then what they are and did, then what was kept about it. */
    private static final List<String> ORDER = List.of(
            "account",
            "roles",
            "invitationsSent",
            "invitationsReceived",
            "drafts",
            "identityRequests",
            "cityContacts",
            "files",
            "uploads",
            "partnerContacts",
            "mails",
            "history",
            "historyAboutMe",
            "refusedChanges",
            "keptAnswers");

    @Inject
    @All
    List<OwnDataDirectory> features;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** All parts, those that this version has an order for first. */
    List<SectionRef> sections() {
        return features.stream()
                .flatMap(feature -> feature.sections().stream())
                .sorted(java.util.Comparator.comparing(OwnRows::place).thenComparing(SectionRef::name))
                .toList();
    }

    List<Map<String, Object>> entries(SectionRef section, OwnerRef owner) {
        Stream<?> rows = of(section, owner, "select to_jsonb(found)::text from (%s) found")
                .getResultStream();
        return rows.map(row -> read(String.valueOf(row))).toList();
    }

    long count(SectionRef section, OwnerRef owner) {
        return ((Number) of(section, owner, "select count(*) from (%s) found").getSingleResult()).longValue();
    }

    /** When the person took exports since a moment, the oldest first. */
    List<Instant> exportsSince(OwnerRef owner, Instant since) {
        return entities.createNativeQuery("""
                        select at from history where object_type = 'person' and object_id = :person and action = :action and at > :since
                        order by seq""", Instant.class)
                .setParameter("person", owner.id().toString())
                .setParameter("action", PrivacyService.EXPORT)
                .setParameter("since", since)
                .getResultList();
    }

    /** People who are there although their account was erased after they came: a restored backup holds them. */
    List<UUID> erasedBefore() {
        return entities.createNativeQuery("""
                        select p.id from person p join erased_account e on e.subject_hash = sha256(convert_to(p.subject, 'UTF8'))
                        where p.created_at < e.erased_at order by p.id""", UUID.class).getResultList();
    }

    /** Remembers an account as erased. */
    void remember(OwnerRef owner, Instant now) {
        entities.createNativeQuery("""
                        insert into erased_account (subject_hash, erased_at) values (sha256(convert_to(:subject, 'UTF8')), :now)
                        on conflict (subject_hash) do update set erased_at = excluded.erased_at""")
                .setParameter("subject", owner.subject())
                .setParameter("now", now)
                .executeUpdate();
    }

    private Query of(SectionRef section, OwnerRef owner, String around) {
        Query query = entities.createNativeQuery(around.formatted(section.sql()));
        query.getParameters().forEach(parameter -> {
            switch (String.valueOf(parameter.getName())) {
                case "person" -> query.setParameter("person", owner.id());
                case "email" -> query.setParameter("email", owner.address());
                case "subject" -> query.setParameter("subject", owner.subject());
                default -> throw new IllegalStateException(section.name() + " asks for " + parameter.getName());
            }
        });
        return query;
    }

    private static int place(SectionRef section) {
        int place = ORDER.indexOf(section.name());
        return place < 0 ? ORDER.size() : place;
    }

    private Map<String, Object> read(String row) {
        try {
            return json.readValue(row, ROW);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
