package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All queries about uploads, their pieces, and bytes that nothing points to. */
@ApplicationScoped
class Uploads {
    private static final String SELECT = """
            select id, city_id, person_id, name, length, received, state, content::text as content, expires_at, version
            from upload
            """;

    @Inject
    EntityManager entities;

    @Inject
    FileJson json;

    UUID add(UUID city, UUID person, String name, long length, Instant now, Instant expires) {
        return (UUID) entities.createNativeQuery("""
                        insert into upload (city_id, person_id, name, length, created_at, expires_at)
                        values (:city, :person, :name, :length, :now, :expires) returning id""", UUID.class)
                .setParameter("city", city)
                .setParameter("person", person)
                .setParameter("name", name)
                .setParameter("length", length)
                .setParameter("now", now)
                .setParameter("expires", expires)
                .getSingleResult();
    }

    Optional<Upload> find(UUID id) {
        return one("where id = :id", id);
    }

    /** After everybody who is changing it is done. */
    Optional<Upload> locked(UUID id) {
        return one("where id = :id for update", id);
    }

    /** Adds a piece where the bytes before it end. */
    void addPiece(Upload upload, Upload.Piece piece, @Nullable Content content) {
        entities.createNativeQuery(
                        "insert into upload_piece (upload_id, start, length, key) values (:id, :start, :length, :key)")
                .setParameter("id", upload.id())
                .setParameter("start", piece.start())
                .setParameter("length", piece.length())
                .setParameter("key", piece.key())
                .executeUpdate();
        entities.createNativeQuery("""
                        update upload set received = received + :length, version = version + 1, state = :state,
                            content = cast(:content as jsonb)
                        where id = :id""")
                .setParameter("length", piece.length())
                .setParameter("state", content == null ? "OPEN" : "READY")
                .setParameter("content", content == null ? null : json.write(content))
                .setParameter("id", upload.id())
                .executeUpdate();
    }

    List<Upload.Piece> pieces(UUID id) {
        return tuples(entities.createNativeQuery(
                                "select start, length, key from upload_piece where upload_id = :id order by start",
                                Tuple.class)
                        .setParameter("id", id))
                .stream()
                .map(row -> new Upload.Piece(
                        row.get("start", Long.class), row.get("length", Long.class), row.get("key", String.class)))
                .toList();
    }

    /** Its pieces are needed no longer. */
    void forgetPieces(UUID id) {
        entities.createNativeQuery("""
                        with gone as (delete from upload_piece where upload_id = :id returning key)
                        insert into file_garbage (key, due_at) select key, now() from gone on conflict do nothing""").setParameter("id", id).executeUpdate();
    }

    void end(UUID id, Upload.State state) {
        entities.createNativeQuery("update upload set state = :state, version = version + 1 where id = :id")
                .setParameter("state", state.name())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Moments at which a person began uploads, the oldest first; those of one person are counted one after the other. */
    List<Instant> begunSince(UUID person, Instant since) {
        entities.createNativeQuery("select id from person where id = :person for no key update")
                .setParameter("person", person)
                .getResultList();
        return entities.createNativeQuery(
                        "select created_at from upload where person_id = :person and created_at > :since order by 1",
                        Instant.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .getResultList();
    }

    /** Bytes that a city has taken or promised room for. */
    long bytesOf(UUID city) {
        return (Long) entities.createNativeQuery("""
                        select (coalesce((select sum(f.bytes) from city_file_form f join city_file c on c.id = f.file_id
                                          where c.city_id = :city), 0)
                              + coalesce((select sum(length) from upload where city_id = :city and state in ('OPEN', 'READY')), 0))::bigint""", Long.class)
                .setParameter("city", city)
                .getSingleResult();
    }

    void addGarbage(Collection<String> keys, Instant due) {
        keys.forEach(key -> entities.createNativeQuery(
                        "insert into file_garbage (key, due_at) values (:key, :due) on conflict (key) do update set due_at = excluded.due_at")
                .setParameter("key", key)
                .setParameter("due", due)
                .executeUpdate());
    }

    void keep(Collection<String> keys) {
        if (!keys.isEmpty()) {
            entities.createNativeQuery("delete from file_garbage where key in (:keys)")
                    .setParameter("keys", keys)
                    .executeUpdate();
        }
    }

    /** The uploads of somebody who is forgotten are over; their bytes go with the next round of {@link CleaningService}. */
    void endOf(UUID person, Instant now) {
        entities.createNativeQuery("""
                        update upload set expires_at = least(expires_at, cast(:now as timestamptz)), name = 'upload', version = version + 1
                        where person_id = :person""")
                .setParameter("now", now)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Some bytes that can be deleted; nobody else gets the same ones before the transaction ends. */
    List<String> dueGarbage(Instant now, int most) {
        return entities.createNativeQuery(
                        "select key from file_garbage where due_at <= :now order by due_at limit :most for update skip locked",
                        String.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    List<Upload> expired(Instant now, int most) {
        return list(entities.createNativeQuery(
                        SELECT + "where expires_at <= :now limit :most for update skip locked", Tuple.class)
                .setParameter("now", now)
                .setParameter("most", most));
    }

    void remove(UUID id) {
        forgetPieces(id);
        entities.createNativeQuery("delete from upload where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private Optional<Upload> one(String where, UUID id) {
        return list(entities.createNativeQuery(SELECT + where, Tuple.class).setParameter("id", id)).stream()
                .findFirst();
    }

    private List<Upload> list(Query query) {
        return tuples(query).stream().map(this::upload).toList();
    }

    private static List<Tuple> tuples(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast).toList();
    }

    private Upload upload(Tuple row) {
        String content = row.get("content", String.class);
        return new Upload(
                row.get("id", UUID.class),
                row.get("city_id", UUID.class),
                row.get("person_id", UUID.class),
                row.get("name", String.class),
                row.get("length", Long.class),
                row.get("received", Long.class),
                Upload.State.valueOf(row.get("state", String.class)),
                content == null ? null : json.read(content, Content.class),
                row.get("expires_at", Instant.class),
                row.get("version", Integer.class));
    }
}
