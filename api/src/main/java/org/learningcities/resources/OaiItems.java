package org.learningcities.resources;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.lists.Sql;

/** The works as a harvester sees them: those that are there and those that are gone, in the order of their last change. */
@ApplicationScoped
class OaiItems {
    private static final String LIVE_SETS = "resource_sets(r.kind, r.languages, r.clusters)";

    @Inject
    AgroalDataSource database;

    @Inject
    Works works;

    /**
     * One item.
     *
     * @param work null when it is gone
     */
    record Item(
            UUID id,
            OffsetDateTime changed,
            List<String> sets,
            @Nullable Work work) {}

    /**
     * The first items behind a place.
     *
     * @param changed time of the last item before; null for the beginning
     * @param id of that item
     */
    List<Item> list(OaiSelection selection, @Nullable OffsetDateTime changed, @Nullable UUID id, int limit) {
        Sql sql = new Sql()
                .add("(select " + Works.COLUMNS + ", r.id, r.updated_at, " + LIVE_SETS
                        + ", false from resource r where true");
        part(sql, selection, "r.updated_at", "r.id", LIVE_SETS, changed, id, limit);
        sql.add(") union all (select " + "null, ".repeat(Works.COUNT)
                + "d.resource_id, d.deleted_at, d.sets, true from resource_deleted d where true");
        part(sql, selection, "d.deleted_at", "d.resource_id", "d.sets", changed, id, limit);
        return sql.add(") order by " + (Works.COUNT + 2) + ", " + (Works.COUNT + 1) + " limit ?", limit)
                .list(database, this::read);
    }

    private static void part(
            Sql sql,
            OaiSelection selection,
            String time,
            String key,
            String sets,
            @Nullable OffsetDateTime changed,
            @Nullable UUID id,
            int limit) {
        conditions(sql, selection, time, sets);
        if (changed != null) {
            sql.add("and (" + time + ", " + key + ") > (?, ?)", changed, id);
        }
        sql.add("order by " + time + ", " + key + " limit ?", limit);
    }

    private static void conditions(Sql sql, OaiSelection selection, String time, String sets) {
        if (selection.set() != null) {
            sql.add("and " + sets + " @> array[?::text]", selection.set());
        }
        if (selection.from() != null) {
            sql.add("and " + time + " >= ?", selection.from());
        }
        if (selection.before() != null) {
            sql.add("and " + time + " < ?", selection.before());
        }
    }

    long count(OaiSelection selection) {
        Sql sql = new Sql().add("select (select count(*) from resource r where true");
        conditions(sql, selection, "r.updated_at", LIVE_SETS);
        sql.add(") + (select count(*) from resource_deleted d where true");
        conditions(sql, selection, "d.deleted_at", "d.sets");
        return sql.add(")").first(database, row -> row.getLong(1)).orElseThrow();
    }

    Optional<Item> byId(UUID id) {
        Optional<Item> live = works.byId(id).map(work -> new Item(id, work.updatedAt(), work.sets(), work));
        return live.or(() -> new Sql()
                .add("select d.deleted_at, d.sets from resource_deleted d where d.resource_id = ?", id)
                .first(database, row -> new Item(id, row.getObject(1, OffsetDateTime.class), texts(row, 2), null)));
    }

    /** The change before which there is none. */
    Optional<OffsetDateTime> earliest() {
        return new Sql()
                .add(
                        "select least((select min(updated_at) from resource), (select min(deleted_at) from resource_deleted))")
                .list(database, row -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .getFirst();
    }

    /** Languages that at least one work exists in. */
    List<String> languages() {
        return new Sql()
                .add("select distinct l from resource r, unnest(r.languages) l order by 1")
                .list(database, row -> row.getString(1));
    }

    private Item read(ResultSet row) throws SQLException {
        boolean gone = row.getBoolean(Works.COUNT + 4);
        return new Item(
                row.getObject(Works.COUNT + 1, UUID.class),
                row.getObject(Works.COUNT + 2, OffsetDateTime.class),
                texts(row, Works.COUNT + 3),
                gone ? null : works.read(row));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
