package org.learningcities.cities;

import com.fasterxml.jackson.core.type.TypeReference;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.lists.Scripts;
import org.learningcities.lists.Sql;

/** Writes what people decide about the identity of a city. */
@ApplicationScoped
class CityIdentities implements CityIdentityDirectory {
    private static final TypeReference<CityIdentityView> IDENTITY = new TypeReference<>() {};

    private static final String READ = """
            select jsonb_build_object('name', c.name, 'country', c.country_code, 'parentUnit', c.parent_name,
                'lat', c.lat, 'lon', c.lon, 'timeZone', c.time_zone, 'territoryNote', c.territory_note,
                'nameSince', (select n.valid_from from city_name n
                    where n.city_id = c.id and n.kind = 'OFFICIAL' and n.text = c.name and n.valid_to is null),
                'nativeName', (select n.text from city_name n
                    where n.city_id = c.id and n.kind = 'NATIVE' and n.valid_to is null order by n.text limit 1),
                'formerSlugs', array(select f.slug from city_former_slug f where f.city_id = c.id order by 1))
            from city c where c.id = ?""";

    /** The part of an address that a name gives: what is no Latin letter and no digit parts words. */
    private static final String ADDRESS = "trim(both '-' from regexp_replace(fold(?), '[^a-z0-9]+', '-', 'g'))";

    @Inject
    AgroalDataSource database;

    @Inject
    CityRows rows;

    @Override
    public CityIdentityView of(UUID city) {
        return new Sql()
                .add(READ, city)
                .first(database, row -> Objects.requireNonNull(rows.json(row, 1, IDENTITY)))
                .orElseThrow();
    }

    @Override
    public int version(UUID city, boolean lock) {
        return new Sql()
                .add("select version from city where id = ?" + (lock ? " for no key update" : ""), city)
                .first(database, row -> row.getInt(1))
                .orElseThrow();
    }

    @Override
    public boolean makesAddress(String name) {
        return !addressOf(name).isEmpty();
    }

    @Override
    public void rename(UUID city, Naming naming) {
        CityIdentityView before = of(city);
        retire(city, "OFFICIAL", naming.from());
        retire(city, "SHORT", naming.from());
        run("""
                insert into city_name (city_id, text, script, kind, valid_to)
                select id, name, ?, 'FORMER', ? from city c
                where id = ? and name <> ?
                    and not exists (select from city_name n where n.city_id = c.id and n.kind = 'FORMER' and n.text = c.name and n.valid_to = ?)
                on conflict (city_id, kind, text) do update set valid_to = excluded.valid_to""", Scripts.of(before.name()), naming.from(), city, naming.name(), naming.from());
        name(city, "OFFICIAL", naming.name(), naming.language(), naming.from());
        if (naming.shortName() != null) {
            name(city, "SHORT", naming.shortName(), naming.language(), naming.from());
        }
        String nativeName = naming.nativeName();
        if (nativeName != null && !nativeName.equals(before.nativeName())) {
            retire(city, "NATIVE", naming.from());
            String language = naming.nativeLanguage() == null
                    ? Scripts.languageOf(Scripts.of(nativeName), before.country())
                    : naming.nativeLanguage();
            name(city, "NATIVE", nativeName, language, naming.from());
        }
        run("update city set name = ? where id = ?", naming.name(), city);
        decided(city);
    }

    @Override
    public void correct(UUID city, CityIdentityView after) {
        run(
                """
                update city c set country_code = ?, parent_name = ?, lat = ?, lon = ?, time_zone = ?, territory_note = ?,
                    parent_id = (select p.id from city p where p.name = ? and p.country_code = ? and p.id <> c.id order by p.id limit 1)
                where id = ?""",
                after.country(),
                after.parentUnit(),
                after.lat(),
                after.lon(),
                after.timeZone(),
                after.territoryNote(),
                after.parentUnit(),
                after.country(),
                city);
        decided(city);
    }

    @Override
    public List<UUID> namesakes(UUID city) {
        return new Sql().add("""
                        select o.id from city c join city o on o.country_code = c.country_code and o.id <> c.id
                        where c.id = ? and fold(o.name) = fold(c.name) order by o.id""", city).list(database, row -> row.getObject(1, UUID.class));
    }

    /** Makes the names of one kind that are in use former ones. */
    private void retire(UUID city, String kind, LocalDate until) {
        run("""
                insert into city_name (city_id, text, lang, script, kind, valid_from, valid_to)
                select city_id, text, lang, script, 'FORMER', valid_from, ? from city_name
                where city_id = ? and kind = ? and valid_to is null
                on conflict (city_id, kind, text) do update set valid_to = excluded.valid_to""", until, city, kind);
        run("delete from city_name where city_id = ? and kind = ? and valid_to is null", city, kind);
    }

    private void name(UUID city, String kind, String text, @Nullable String language, LocalDate from) {
        run("""
                insert into city_name (city_id, text, lang, script, kind, valid_from) values (?, ?, ?, ?, ?, ?)
                on conflict (city_id, kind, text) do update
                set lang = excluded.lang, script = excluded.script, valid_from = excluded.valid_from, valid_to = null""", city, text, language, Scripts.of(text), kind, from);
    }

    /** Brings address, version and search in line with what was decided. */
    private void decided(UUID city) {
        address(city);
        run("update city set identity_decided = true, version = version + 1, updated_at = now() where id = ?", city);
        new Sql().add("select city_index_refresh(?)::text", city).list(database, row -> 1);
    }

    /** The address of the name in use; a district of a common name gets its larger unit into it, and then a number. */
    private void address(UUID city) {
        CityIdentityView now = of(city);
        String parent = now.parentUnit();
        String country = "-" + now.country().toLowerCase(java.util.Locale.ROOT);
        String name = addressOf(now.name());
        String longer = parent == null ? name : name + "-" + addressOf(parent);
        String wanted = name + country;
        for (int number = 1; !isFree(wanted, city); number++) {
            wanted = (number == 1 ? longer : longer + "-" + number) + country;
        }
        run(
                "insert into city_former_slug (slug, city_id) select slug, id from city where id = ? and slug <> ?",
                city,
                wanted);
        run("delete from city_former_slug where slug = ? and city_id = ?", wanted, city);
        run("update city set slug = ? where id = ?", wanted, city);
    }

    private boolean isFree(String slug, UUID city) {
        return new Sql()
                .add("select 1 from city where slug = ? and id <> ?", slug, city)
                .add("union all select 1 from city_former_slug where slug = ? and city_id <> ?", slug, city)
                .list(database, row -> 1)
                .isEmpty();
    }

    private String addressOf(String name) {
        return new Sql()
                .add("select " + ADDRESS, name)
                .first(database, row -> row.getString(1))
                .orElseThrow();
    }

    private void run(String sql, @Nullable Object... values) {
        new Sql().add(sql, values).run(database);
    }
}
