package org.learningcities.cities;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.lists.Sql;

/** Writes how cities end. */
@ApplicationScoped
class CitySuccessions implements CitySuccessionDirectory {
    @Inject
    AgroalDataSource database;

    @Override
    public boolean hasEnded(UUID city) {
        return !new Sql()
                .add("select 1 from city_succession where from_id = ?", city)
                .list(database, row -> 1)
                .isEmpty();
    }

    @Override
    public @Nullable LocalDate memberSince(UUID city) {
        return new Sql()
                .add("select valid_from from membership_period where city_id = ? order by 1 desc limit 1", city)
                .first(database, row -> row.getObject(1, LocalDate.class))
                .orElse(null);
    }

    @Override
    public void end(UUID city, Ending ending) {
        for (UUID successor : ending.successors()) {
            run(
                    "insert into city_succession (kind, on_date, from_id, to_id) values (?, ?, ?, ?)",
                    ending.kind(),
                    ending.on(),
                    city,
                    successor);
        }
        UUID heir = ending.membershipTo();
        if (heir != null) {
            // Who is a member already stays one by its own right; nothing is counted twice.
            run("""
                    insert into membership_period (city_id, state, valid_from, from_precision, evidence, note)
                    select ?, m.state, ?, 'DAY', 'OFFICIAL', 'Continues the membership of ' || c.name || '.'
                    from membership_period m join city c on c.id = m.city_id
                    where m.city_id = ? and m.valid_from < ? and (m.valid_to is null or m.valid_to > ?)
                        and not exists (select from membership_period o where o.city_id = ? and (o.valid_to is null or o.valid_to > ?))
                    order by m.valid_from desc limit 1""", heir, ending.on(), city, ending.on(), ending.on(), heir, ending.on());
        }
        run(
                "update membership_period set valid_to = ?, version = version + 1 where city_id = ? and (valid_to is null or valid_to > ?)",
                ending.on(),
                city,
                ending.on());
        List<UUID> touched = new ArrayList<>(ending.successors());
        touched.add(city);
        for (UUID one : touched) {
            run("update city set version = version + 1, updated_at = now() where id = ?", one);
            new Sql().add("select city_index_refresh(?)::text", one).list(database, row -> 1);
        }
    }

    private void run(String sql, @Nullable Object... values) {
        new Sql().add(sql, values).run(database);
    }
}
