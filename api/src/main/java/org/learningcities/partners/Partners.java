package org.learningcities.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** All queries for partner systems. */
@ApplicationScoped
class Partners {
    private static final String SELECT = """
            select id, client_id, name, contact, city_id, array_to_string(scopes, ' ') as scopes, requests_per_minute,
                valid_from, valid_to, version
            from partner
            """;

    @Inject
    EntityManager entities;

    UUID add(String client, @Nullable UUID city, PartnerTerms terms, Instant from) {
        return (UUID) termsOf(entities.createNativeQuery("""
                        insert into partner
                            (client_id, city_id, valid_from, name, contact, scopes, requests_per_minute, valid_to)
                        values (:client, :city, :from, :name, :contact, string_to_array(:scopes, ' '), :requests, :to)
                        returning id""", UUID.class), terms)
                .setParameter("client", client)
                .setParameter("city", city, StandardBasicTypes.UUID)
                .setParameter("from", from)
                .getSingleResult();
    }

    void change(UUID id, PartnerTerms terms, Instant now) {
        termsOf(entities.createNativeQuery("""
                        update partner set name = :name, contact = :contact, scopes = string_to_array(:scopes, ' '),
                            requests_per_minute = :requests, valid_to = :to, updated_at = :now, version = version + 1
                        where id = :id"""), terms)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Ends it now; one that has not begun is over before it begins. */
    void end(UUID id, Instant now) {
        entities.createNativeQuery("""
                        update partner set valid_from = least(valid_from, cast(:now as timestamptz)), valid_to = :now,
                            updated_at = :now, version = version + 1
                        where id = :id""")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Takes an address of somebody who is forgotten out of all registrations. */
    void forgetContact(String email, Instant now) {
        entities.createNativeQuery("""
                        update partner set contact = null, updated_at = :now, version = version + 1
                        where position(lower(:email) in lower(contact)) > 0""")
                .setParameter("email", email)
                .setParameter("now", now)
                .executeUpdate();
    }

    Optional<Partner> byId(UUID id) {
        return list(select("where id = :id").setParameter("id", id)).stream().findFirst();
    }

    /** The same, after everybody who is changing it is done. */
    Optional<Partner> lockedById(UUID id) {
        return list(select("where id = :id for update").setParameter("id", id)).stream()
                .findFirst();
    }

    Optional<Partner> inForce(String client, Instant now) {
        return list(select("where client_id = :client and valid_from <= :now and (valid_to is null or valid_to > :now)")
                        .setParameter("client", client)
                        .setParameter("now", now))
                .stream()
                .findFirst();
    }

    /** Whether the client is registered for some of a time, apart from one registration. */
    boolean isRegistered(String client, Instant from, @Nullable Instant to, @Nullable UUID apart) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (
                            select from partner where client_id = :client and id is distinct from :apart
                            and tstzrange(valid_from, valid_to) && tstzrange(cast(:from as timestamptz), cast(:to as timestamptz)))""", Boolean.class)
                .unwrap(NativeQuery.class)
                .setParameter("client", client)
                .setParameter("apart", apart, StandardBasicTypes.UUID)
                .setParameter("from", from)
                .setParameter("to", to, StandardBasicTypes.INSTANT)
                .getSingleResult();
    }

    /** Registrations before one of them, the newest first. */
    List<Partner> before(@Nullable UUID last, int limit) {
        return list(
                select("where cast(:last as uuid) is null or id < cast(:last as uuid) order by id desc limit :limit")
                        .unwrap(NativeQuery.class)
                        .setParameter("last", last, StandardBasicTypes.UUID)
                        .setParameter("limit", limit));
    }

    long count() {
        return (Long) entities.createNativeQuery("select count(*) from partner", Long.class)
                .getSingleResult();
    }

    /** Those that act or acted for a city, the newest first. */
    List<Partner> ofCity(UUID city) {
        return list(select("where city_id = :city order by id desc").setParameter("city", city));
    }

    Map<String, String> names(Collection<String> clients) {
        List<?> rows = entities.createNativeQuery("""
                        select distinct on (client_id) client_id, name from partner
                        where client_id in (:clients) order by client_id, id desc""", Tuple.class)
                .setParameter("clients", clients)
                .getResultList();
        return rows.stream()
                .map(row -> (Tuple) row)
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    private static NativeQuery<?> termsOf(Query query, PartnerTerms terms) {
        return query.unwrap(NativeQuery.class)
                .setParameter("name", terms.name())
                .setParameter("contact", terms.contact(), StandardBasicTypes.STRING)
                .setParameter("scopes", String.join(" ", terms.scopes()))
                .setParameter("requests", terms.requestsPerMinute(), StandardBasicTypes.INTEGER)
                .setParameter("to", terms.to() == null ? null : terms.to().toInstant(), StandardBasicTypes.INSTANT);
    }

    private Query select(String where) {
        return entities.createNativeQuery(SELECT + where, Tuple.class);
    }

    private static List<Partner> list(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> partner((Tuple) row)).toList();
    }

    private static Partner partner(Tuple row) {
        return new Partner(
                row.get("id", UUID.class),
                row.get("client_id", String.class),
                row.get("name", String.class),
                row.get("contact", String.class),
                row.get("city_id", UUID.class),
                List.of(row.get("scopes", String.class).split(" ")),
                row.get("requests_per_minute", Integer.class),
                row.get("valid_from", Instant.class),
                row.get("valid_to", Instant.class),
                row.get("version", Integer.class));
    }
}
