package org.learningcities.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All queries for invitations. */
@ApplicationScoped
class Invitations {
    private static final String SELECT = """
            select id, city_id, email, role, language, invited_by, invited_at, expires_at,
                accepted_at is not null as accepted, revoked_at is not null as revoked, version
            from team_invitation
            """;

    @Inject
    EntityManager entities;

    UUID add(UUID city, InvitePerson request, String language, byte[] hash, UUID by, Instant now, Instant expires) {
        return (UUID) entities.createNativeQuery("""
                        insert into team_invitation
                            (city_id, email, role, language, token_hash, invited_by, invited_at, expires_at)
                        values (:city, :email, :role, :language, :hash, :by, :now, :expires) returning id""", UUID.class)
                .setParameter("city", city)
                .setParameter("email", request.email())
                .setParameter("role", request.role().name())
                .setParameter("language", language)
                .setParameter("hash", hash)
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("expires", expires)
                .getSingleResult();
    }

    /** Those that can still be accepted, the newest first. */
    List<Invitation> open(UUID city, Instant now) {
        return list(
                select("where city_id = :city and email is not null and expires_at > :now order by invited_at desc, id")
                        .setParameter("city", city)
                        .setParameter("now", now));
    }

    /** Those to an address that can still be accepted, of all cities. */
    List<Invitation> openTo(String email, Instant now) {
        return list(select("where lower(email) = lower(:email) and expires_at > :now order by id")
                .setParameter("email", email)
                .setParameter("now", now));
    }

    /** One that is open, or was and has expired since, after everybody who is changing it is done. */
    Optional<Invitation> lockedOpen(UUID city, UUID id) {
        return list(select("where id = :id and city_id = :city and email is not null for update")
                        .setParameter("id", id)
                        .setParameter("city", city))
                .stream()
                .findFirst();
    }

    /** The one that is neither accepted nor revoked, expired or not. */
    Optional<Invitation> ofAddress(UUID city, String email) {
        return list(select("where city_id = :city and lower(email) = lower(:email) for update")
                        .setParameter("city", city)
                        .setParameter("email", email))
                .stream()
                .findFirst();
    }

    Optional<Invitation> ofToken(byte[] hash) {
        return list(select("where token_hash = :hash").setParameter("hash", hash)).stream()
                .findFirst();
    }

    /** The same, after everybody who is changing it is done. */
    Optional<Invitation> lockedOfToken(byte[] hash) {
        return list(select("where token_hash = :hash for update").setParameter("hash", hash)).stream()
                .findFirst();
    }

    void accepted(UUID id, UUID by, Instant now) {
        entities.createNativeQuery("""
                        update team_invitation
                        set accepted_at = :now, accepted_by = :by, email = null, version = version + 1 where id = :id""")
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("id", id)
                .executeUpdate();
    }

    void revoked(UUID id, UUID by, Instant now) {
        entities.createNativeQuery("""
                        update team_invitation
                        set revoked_at = :now, revoked_by = :by, email = null, version = version + 1 where id = :id""")
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Takes back what somebody sent who no longer may. */
    int revokedOf(UUID inviter, UUID city, UUID by, Instant now) {
        return entities.createNativeQuery("""
                        update team_invitation
                        set revoked_at = :now, revoked_by = :by, email = null, version = version + 1
                        where invited_by = :inviter and city_id = :city and email is not null""")
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("inviter", inviter)
                .setParameter("city", city)
                .executeUpdate();
    }

    /** Takes back what somebody who is forgotten sent or was sent. */
    void revokedOfPerson(UUID person, String email, Instant now) {
        entities.createNativeQuery("""
                        update team_invitation
                        set revoked_at = :now, revoked_by = :person, email = null, version = version + 1
                        where email is not null and (invited_by = :person or lower(email) = lower(:email))""")
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("email", email)
                .executeUpdate();
    }

    /** Takes back all that are open of a city that has ended. */
    void revokedAll(UUID city, UUID by, Instant now) {
        entities.createNativeQuery("""
                        update team_invitation
                        set revoked_at = :now, revoked_by = :by, email = null, version = version + 1
                        where city_id = :city and email is not null""")
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("city", city)
                .executeUpdate();
    }

    /**
     * When a person sent the invitations since a moment, the oldest first. Locks the person, so that requests side by side are
     * counted one after the other.
     */
    List<Instant> sentSince(UUID person, Instant since) {
        entities.createNativeQuery("select id from person where id = :person for no key update")
                .setParameter("person", person)
                .getResultList();
        return entities.createNativeQuery(
                        "select invited_at from team_invitation where invited_by = :person and invited_at > :since order by 1",
                        Instant.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .getResultList();
    }

    private Query select(String where) {
        return entities.createNativeQuery(SELECT + where, Tuple.class);
    }

    private static List<Invitation> list(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> invitation((Tuple) row)).toList();
    }

    private static Invitation invitation(Tuple row) {
        return new Invitation(
                row.get("id", UUID.class),
                row.get("city_id", UUID.class),
                row.get("email", String.class),
                TeamRole.valueOf(row.get("role", String.class)),
                row.get("language", String.class),
                row.get("invited_by", UUID.class),
                row.get("invited_at", Instant.class),
                row.get("expires_at", Instant.class),
                row.get("accepted", Boolean.class),
                row.get("revoked", Boolean.class),
                row.get("version", Integer.class));
    }
}
