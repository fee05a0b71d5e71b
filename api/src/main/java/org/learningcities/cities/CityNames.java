package org.learningcities.cities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.learningcities.dataload.ImportRun;
import org.learningcities.kernel.Language;
import org.learningcities.reference.ReferenceDirectory;

/** Answers other features from the table of cities. */
@ApplicationScoped
class CityNames implements CityDirectory {
    @Inject
    EntityManager entities;

    @Inject
    ReferenceDirectory reference;

    @Inject
    Clock clock;

    @Override
    @SuppressWarnings("unchecked") // Jakarta Persistence has no typed native query of tuples.
    public Map<UUID, CityRef> byIds(Collection<UUID> ids, Language language) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = entities.createNativeQuery(
                        "select id, slug, name, country_code, time_zone from city where id in (:ids)", Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<UUID, CityRef> found = new HashMap<>();
        rows.forEach(row -> found.put(row.get("id", UUID.class), ref(row, language)));
        return found;
    }

    @Override
    public Optional<UUID> idOf(String slug) {
        return entities.createNativeQuery("""
                        select c.id from city c where c.slug = :slug
                        union all select f.city_id from city_former_slug f where f.slug = :slug limit 1""", UUID.class)
                .setParameter("slug", slug)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    @Override
    public UUID idIn(ImportRun run, String slug) throws SQLException {
        return CityWriting.idOf(run, slug);
    }

    @Override
    public boolean isPublic(UUID city) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select from membership_period
                            where city_id = :city and valid_from <= :today and state <> 'PENDING_ANNOUNCEMENT')""", Boolean.class)
                .setParameter("city", city)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .getSingleResult();
    }

    private CityRef ref(Tuple row, Language language) {
        return new CityRef(
                row.get("slug", String.class),
                row.get("name", String.class),
                reference
                        .country(row.get("country_code", String.class), language)
                        .orElseThrow(),
                row.get("time_zone", String.class));
    }
}
