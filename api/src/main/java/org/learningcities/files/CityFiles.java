package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.files.Content.Form;

/** All queries about the files of cities; a file comes with its forms in one statement. */
@ApplicationScoped
class CityFiles {
    private static final String SELECT = """
            select c.id, c.city_id, c.kind, c.name, c.visibility, c.alt::text as alt, c.caption::text as caption, c.rights_holder,
                c.licence_code, c.consent_until, c.cover, c.position, c.created_at, c.version,
                (select jsonb_agg(jsonb_build_object('key', f.key, 'sha256', f.sha256, 'mediaType', f.media_type,
                                                     'bytes', f.bytes, 'width', f.width, 'height', f.height) order by f.width)
                 from city_file_form f where f.file_id = c.id)::text as forms
            from city_file c
            """;

    @Inject
    EntityManager entities;

    @Inject
    FileJson json;

    /** All of a city: pictures first, each kind in its order. */
    List<CityFile> of(UUID city) {
        return list(select("where c.city_id = :city order by c.kind desc, c.position, c.id")
                .setParameter("city", city));
    }

    /** Those of a kind that everybody may see on a day, in their order, the cover first. */
    List<CityFile> shown(UUID city, FileKind kind, LocalDate day) {
        return list(select("""
                where c.city_id = :city and c.kind = :kind and c.visibility = 'PUBLIC'
                  and coalesce(c.consent_until, 'infinity') >= :day
                order by c.cover desc, c.position, c.id limit 200""")
                .setParameter("city", city)
                .setParameter("kind", kind.name())
                .setParameter("day", day));
    }

    Optional<CityFile> find(UUID city, UUID id) {
        return list(select("where c.id = :id and c.city_id = :city")
                        .setParameter("id", id)
                        .setParameter("city", city))
                .stream()
                .findFirst();
    }

    /** After everybody who is changing files of the city is done. */
    void lock(UUID city) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('city_file ' || :city, 0))::text")
                .setParameter("city", city.toString())
                .getResultList();
    }

    /** The files that have a form with this digest. */
    List<CityFile> withForm(String sha256) {
        return list(
                select("where c.id in (select file_id from city_file_form where sha256 = :sha) order by c.id limit 20")
                        .setParameter("sha", sha256));
    }

    int count(UUID city, FileKind kind) {
        return ((Long) entities.createNativeQuery(
                                "select count(*) from city_file where city_id = :city and kind = :kind", Long.class)
                        .setParameter("city", city)
                        .setParameter("kind", kind.name())
                        .getSingleResult())
                .intValue();
    }

    UUID add(UUID city, String name, Content content, FileDetails details, UUID by, Instant now) {
        UUID id = (UUID) filled(entities.createNativeQuery("""
                        insert into city_file (city_id, kind, name, visibility, alt, caption, rights_holder, licence_code,
                            consent_until, cover, position, created_by, created_at, updated_at)
                        values (:city, :kind, :name, :visibility, cast(:alt as jsonb), cast(:caption as jsonb), :holder, :licence,
                            cast(:consent as date), :cover, :position, :by, :now, :now)
                        returning id""", UUID.class), details)
                .setParameter("city", city)
                .setParameter("kind", content.type().kind().name())
                .setParameter("name", name)
                .setParameter("by", by)
                .setParameter("now", now)
                .getSingleResult();
        content.forms().forEach(form -> addForm(id, form));
        return id;
    }

    private void addForm(UUID file, Form form) {
        entities.createNativeQuery("""
                        insert into city_file_form (file_id, sha256, media_type, bytes, width, height, key)
                        values (:file, :sha, :type, :bytes, cast(:width as integer), cast(:height as integer), :key)""")
                .setParameter("file", file)
                .setParameter("sha", form.sha256())
                .setParameter("type", form.mediaType())
                .setParameter("bytes", form.bytes())
                .setParameter("width", text(form.width()))
                .setParameter("height", text(form.height()))
                .setParameter("key", form.key())
                .executeUpdate();
    }

    void change(CityFile file, FileDetails details, Instant now) {
        filled(entities.createNativeQuery("""
                        update city_file set visibility = :visibility, alt = cast(:alt as jsonb), caption = cast(:caption as jsonb),
                            rights_holder = :holder, licence_code = :licence, consent_until = cast(:consent as date),
                            cover = :cover, position = :position, updated_at = :now, version = version + 1
                        where id = :id"""), details)
                .setParameter("now", now)
                .setParameter("id", file.id())
                .executeUpdate();
    }

    /** It is no longer the picture at the head of its city's page. */
    void uncover(UUID id) {
        entities.createNativeQuery("update city_file set cover = false, version = version + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Moves those between two places by one; a file that others only make room for is not changed by it. */
    void makeRoom(CityFile file, int from, int to) {
        int step = from > to ? 1 : -1;
        entities.createNativeQuery("""
                        update city_file set position = position + :step
                        where city_id = :city and kind = :kind and id <> :id and position between :low and :high""")
                .setParameter("step", step)
                .setParameter("city", file.city())
                .setParameter("kind", file.kind().name())
                .setParameter("id", file.id())
                .setParameter("low", Math.min(from, to))
                .setParameter("high", Math.max(from, to))
                .executeUpdate();
    }

    void remove(CityFile file) {
        entities.createNativeQuery("delete from city_file where id = :id")
                .setParameter("id", file.id())
                .executeUpdate();
    }

    private Query filled(Query query, FileDetails details) {
        return query.setParameter(
                        "visibility",
                        Objects.requireNonNull(details.visibility()).name())
                .setParameter("alt", json.write(texts(details.alt())))
                .setParameter("caption", json.write(texts(details.caption())))
                .setParameter("holder", details.rightsHolder())
                .setParameter("licence", details.licence())
                .setParameter("consent", text(details.consentUntil()))
                .setParameter("cover", details.cover())
                .setParameter("position", details.position());
    }

    private static Map<String, @Nullable String> texts(@Nullable Map<String, @Nullable String> texts) {
        return texts == null ? Map.of() : texts;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private Query select(String where) {
        return entities.createNativeQuery(SELECT + where, Tuple.class);
    }

    private List<CityFile> list(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> file((Tuple) row)).toList();
    }

    private CityFile file(Tuple row) {
        return new CityFile(
                row.get("id", UUID.class),
                row.get("city_id", UUID.class),
                FileKind.valueOf(row.get("kind", String.class)),
                row.get("name", String.class),
                details(row),
                row.get("created_at", Instant.class),
                row.get("version", Integer.class),
                Arrays.asList(json.read(row.get("forms", String.class), Form[].class)));
    }

    private FileDetails details(Tuple row) {
        Object consent = row.get("consent_until");
        return new FileDetails(
                json.texts(row.get("alt", String.class)),
                json.texts(row.get("caption", String.class)),
                row.get("rights_holder", String.class),
                row.get("licence_code", String.class),
                consent == null ? null : LocalDate.parse(consent.toString()),
                Visibility.valueOf(row.get("visibility", String.class)),
                row.get("cover", Boolean.class),
                row.get("position", Integer.class));
    }
}
