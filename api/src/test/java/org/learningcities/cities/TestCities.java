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
    UUID member(String slug, String name) {
        UUID city = add(slug, name);
        period(city, "ACTIVE", "2022-09-02", null);
        return city;
    }

    /** A city without any membership. */
    UUID add(String slug, String name) {
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

    /** A change by hand, and what is derived from it. */
    void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(sql).executeUpdate();
            entities.createNativeQuery("select city_index_refresh(id)::text from city where slug like 'test-%'")
                    .getResultList();
            history.record(Actor.system("test"), null, "change", "city", "test", Map.of(), null);
        });
    }

    void remove() {
        change("delete from city_succession where from_id in (select id from city where slug like 'test-%')");
        change("delete from city where slug like 'test-%'");
    }
}
