package org.learningcities.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All queries for contacts. */
@ApplicationScoped
class Contacts {
    private static final int FIRST = 1;

    @Inject
    EntityManager entities;

    /** The version of the contacts of a city, also as long as it never had any. */
    int version(UUID city) {
        List<Integer> found = entities.createNativeQuery(
                        "select version from city_contacts where city_id = :city", Integer.class)
                .setParameter("city", city)
                .getResultList();
        return found.isEmpty() ? FIRST : found.getFirst();
    }

    /** The version that nobody else can change before this transaction ends. */
    int locked(UUID city) {
        entities.createNativeQuery("insert into city_contacts (city_id) values (:city) on conflict do nothing")
                .setParameter("city", city)
                .executeUpdate();
        return (Integer) entities.createNativeQuery(
                        "select version from city_contacts where city_id = :city for update", Integer.class)
                .setParameter("city", city)
                .getSingleResult();
    }

    List<Contact> of(UUID city) {
        return entities.createNativeQuery("""
                        select kind, name, name_seen_by, email, email_seen_by, telephone, telephone_seen_by, website, website_seen_by
                        from city_contact where city_id = :city order by position""", Tuple.class).setParameter("city", city).getResultList().stream()
                .map(row -> contact((Tuple) row))
                .toList();
    }

    /** Cities that have a contact with an e-mail address. */
    List<UUID> citiesWith(String email) {
        return entities.createNativeQuery(
                        "select distinct city_id from city_contact where lower(email) = lower(:email) order by city_id",
                        UUID.class)
                .setParameter("email", email)
                .getResultList();
    }

    void replace(UUID city, List<Contact> contacts) {
        entities.createNativeQuery("delete from city_contact where city_id = :city")
                .setParameter("city", city)
                .executeUpdate();
        for (int position = 0; position < contacts.size(); position++) {
            Contact contact = contacts.get(position);
            Query insert = entities.createNativeQuery("""
                            insert into city_contact (city_id, position, kind, name, name_seen_by, email, email_seen_by,
                                telephone, telephone_seen_by, website, website_seen_by)
                            values (:city, :position, :kind, :name, :nameSeenBy, :email, :emailSeenBy,
                                :telephone, :telephoneSeenBy, :website, :websiteSeenBy)""")
                    .setParameter("city", city)
                    .setParameter("position", position)
                    .setParameter("kind", contact.kind().name());
            set(insert, "name", contact.name());
            set(insert, "email", contact.email());
            set(insert, "telephone", contact.telephone());
            set(insert, "website", contact.website());
            insert.executeUpdate();
        }
        entities.createNativeQuery("update city_contacts set version = version + 1 where city_id = :city")
                .setParameter("city", city)
                .executeUpdate();
    }

    private static void set(Query insert, String name, @Nullable ContactField field) {
        insert.setParameter(name, field == null ? null : field.value());
        insert.setParameter(
                name + "SeenBy", field == null ? null : field.seenBy().name());
    }

    private static Contact contact(Tuple row) {
        return new Contact(
                ContactKind.valueOf(row.get("kind", String.class)),
                field(row, "name"),
                field(row, "email"),
                field(row, "telephone"),
                field(row, "website"));
    }

    private static @Nullable ContactField field(Tuple row, String name) {
        String value = row.get(name, String.class);
        return value == null ? null : new ContactField(value, SeenBy.valueOf(row.get(name + "_seen_by", String.class)));
    }
}
