package org.learningcities.cities;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.History;

/** Cities that tests make; they stand in Luxembourg, which has no members of its own, and are gone after {@link #remove}. */
@ApplicationScoped
public class TestCities {
    @Inject
    EntityManager entities;

    @Inject
    History history;

    /** An active member since 2 September 2022. */
    public UUID member(String slug, String name) {
        UUID city = add(slug, name);
        period(city, "ACTIVE", "2022-09-02", null);
        return city;
    }

    /** A city without any membership. */
    public UUID add(String slug, String name) {
        UUID city = UUID.randomUUID();
        change("""
                insert into city (id, slug, name, country_code, kind, lat, lon, geo_precision, time_zone)
                values ('%s', 'test-%s', '%s', 'LU', 'MUNICIPALITY', 49.6, 6.1, 'PLACE', 'Europe/Luxembourg')""".formatted(city, slug, name.replace("'", "''")));
        return city;
    }

    void period(UUID city, String state, String from, @Nullable String to) {
        change("""
                insert into membership_period (city_id, state, valid_from, valid_to, from_precision, evidence)
                values ('%s', '%s', '%s', %s, 'DAY', 'OFFICIAL')""".formatted(city, state, from, to == null ? "null" : "'" + to + "'"));
    }

    /** Gives a demo account a role for a city. */
    public void role(UUID city, String account, String role) {
        change("""
                insert into role_assignment (person_id, role, city_id, valid_from)
                select id, '%s', '%s', now() - interval '1 day' from person where email = '%s@example.org'""".formatted(role, city, account));
    }

    /** A change by hand, and what is derived from it. */
    public void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(sql).executeUpdate();
            entities.createNativeQuery("select city_index_refresh(id)::text from city where slug like 'test-%'")
                    .getResultList();
            history.record(Actor.system("test"), null, "change", "city", "test", Map.of(), null);
        });
    }

    public void remove() {
        change("delete from city_succession where from_id in (select id from city where slug like 'test-%')");
        change("delete from role_assignment where city_id in (select id from city where slug like 'test-%')");
        change("delete from city where slug like 'test-%'");
    }
}
