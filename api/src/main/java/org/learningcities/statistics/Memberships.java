package org.learningcities.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;
import org.learningcities.reference.MemberCountDirectory;

/** All queries of the feature, over the dated periods of membership. */
@ApplicationScoped
class Memberships implements MemberCountDirectory {
    /** Who is announced and neither gone nor put aside counts; who awaits the announcement is nobody's business yet. */
    private static final String MEMBER = "p.state in ('ACTIVE', 'REPORT_OVERDUE')";

    private static final String MEMBER_ON =
            MEMBER + " and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)";

    @Inject
    EntityManager entities;

    Membership membership() {
        List<Object[]> rows = query("""
                select step.day, c.country_code as code, sum(step.change) as number
                from (select city_id, valid_from as day, 1 as change from membership_period p where %1$s
                      union all
                      select city_id, valid_to, -1 from membership_period p where %1$s and valid_to is not null) step
                join city c on c.id = step.city_id
                group by step.day, c.country_code
                having sum(step.change) <> 0""".formatted(MEMBER))
                .addScalar("day", LocalDate.class)
                .addScalar("code", String.class)
                .addScalar("number", Integer.class)
                .getResultList();
        return new Membership(rows.stream()
                .map(row -> new Membership.Step((LocalDate) row[0], (String) row[1], (Integer) row[2]))
                .toList());
    }

    @Override
    public Map<String, Integer> byCountry(LocalDate on) {
        return counts(query("""
                select c.country_code as code, count(*) as number
                from city c join membership_period p on p.city_id = c.id
                where %s group by c.country_code""".formatted(MEMBER_ON)).setParameter("day", on));
    }

    @Override
    public Map<String, Integer> byFocalArea(String framework, LocalDate on) {
        return counts(query("""
                select f.focal_area_code as code, count(*) as number
                from city_focal_area f join membership_period p on p.city_id = f.city_id
                where %s and f.framework_version = :framework group by f.focal_area_code""".formatted(MEMBER_ON)).setParameter("day", on).setParameter("framework", framework));
    }

    @Override
    public Map<String, Integer> byFeature(String framework, LocalDate on) {
        return counts(query("""
                select f.feature_code as code, count(*) as number
                from city_feature f join membership_period p on p.city_id = f.city_id
                where %s and f.framework_version = :framework group by f.feature_code""".formatted(MEMBER_ON)).setParameter("day", on).setParameter("framework", framework));
    }

    @SuppressWarnings("unchecked") // Jakarta Persistence has no typed way to name the types of columns.
    private NativeQuery<Object[]> query(String sql) {
        return entities.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
    }

    private static Map<String, Integer> counts(NativeQuery<Object[]> query) {
        Map<String, Integer> counts = new HashMap<>();
        query.addScalar("code", String.class)
                .addScalar("number", Integer.class)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Integer) row[1]));
        return counts;
    }
}
