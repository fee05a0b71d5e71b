package org.learningcities.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** All queries of the feature. */
@ApplicationScoped
class Mails {
    @Inject
    EntityManager entities;

    /** A mail that waits to be carried. */
    record Waiting(UUID id, String recipient, String subject, String plain, String html, int attempts) {}

    /** What waits: how many, how long the oldest one does, and how many were given up; not a number where it is not known. */
    record Load(double waiting, double seconds, double givenUp) {
        static final Load UNKNOWN = new Load(Double.NaN, Double.NaN, Double.NaN);
    }

    Load load(Instant now) {
        Tuple row = (Tuple) entities.createNativeQuery("""
                        select count(*) filter (where failed_at is null) as waiting,
                            coalesce(extract(epoch from cast(:now as timestamptz) - min(created_at) filter (where failed_at is null)), 0) as seconds,
                            count(failed_at) as given_up
                        from mail_outbox where sent_at is null""", Tuple.class)
                .setParameter("now", now)
                .getSingleResult();
        return new Load(number(row, "waiting"), number(row, "seconds"), number(row, "given_up"));
    }

    private static double number(Tuple row, String name) {
        return ((Number) row.get(name)).doubleValue();
    }

    void add(Letter letter, @Nullable UUID about, String plain, String html, Instant now) {
        entities.createNativeQuery("""
                        insert into mail_outbox (recipient, about_id, language, subject, plain, html, created_at, due_at)
                        values (:recipient, :about, :language, :subject, :plain, :html, :now, :now)""")
                .unwrap(NativeQuery.class)
                .setParameter("recipient", letter.recipient())
                .setParameter("about", about, StandardBasicTypes.UUID)
                .setParameter("language", letter.language().tag())
                .setParameter("subject", letter.subject())
                .setParameter("plain", plain)
                .setParameter("html", html)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The mail that waits longest, locked for the running transaction; another process takes the next one meanwhile. */
    Optional<Waiting> takeDue(Instant now) {
        return entities.createNativeQuery("""
                        select id, recipient, subject, plain, html, attempts from mail_outbox
                        where sent_at is null and failed_at is null and due_at <= :now
                        order by due_at, id limit 1 for update skip locked""", Tuple.class)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(row -> waiting((Tuple) row));
    }

    void sent(UUID id, Instant now) {
        entities.createNativeQuery("""
                        update mail_outbox set sent_at = :now, attempts = attempts + 1, plain = null, html = null,
                            last_error = null where id = :id""")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    void later(UUID id, Instant due, String error) {
        entities.createNativeQuery("""
                        update mail_outbox set due_at = :due, attempts = attempts + 1, last_error = :error where id = :id""")
                .setParameter("due", due)
                .setParameter("error", error)
                .setParameter("id", id)
                .executeUpdate();
    }

    void givenUp(UUID id, Instant now, String error) {
        entities.createNativeQuery("""
                        update mail_outbox set failed_at = :now, attempts = attempts + 1, plain = null, html = null,
                            last_error = :error where id = :id""")
                .setParameter("now", now)
                .setParameter("error", error)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Forgets what was done before a moment: an address is kept no longer than it is needed. */
    int forgetDoneBefore(Instant moment) {
        return entities.createNativeQuery(
                        "delete from mail_outbox where plain is null and coalesce(sent_at, failed_at) < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /** Forgets all mails to an address, sent or not. */
    void forgetTo(String address) {
        entities.createNativeQuery("delete from mail_outbox where lower(recipient) = lower(:address)")
                .setParameter("address", address)
                .executeUpdate();
    }

    /** Forgets all mails that name a person, so that nobody reads of them who did not before. */
    void forgetAbout(UUID person) {
        entities.createNativeQuery("delete from mail_outbox where about_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private static Waiting waiting(Tuple row) {
        return new Waiting(
                row.get("id", UUID.class),
                row.get("recipient", String.class),
                row.get("subject", String.class),
                row.get("plain", String.class),
                row.get("html", String.class),
                row.get("attempts", Integer.class));
    }
}
