package org.learningcities.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Counts that all processes share: one statement a request, by the clock of the database. */
@ApplicationScoped
class SharedCounts {
    /** Adds the share of a request unless that passes the window; answers how long it takes until all is free again. */
    private static final String TAKE = """
            with asked as (select clock_timestamp() as now, make_interval(secs => ?) as share, make_interval(secs => ?) as whole),
            taken as (
                insert into rate_bucket as b (caller, full_at) select ?, now + share from asked
                on conflict (caller) do update
                set full_at = greatest(b.full_at, clock_timestamp()) + (select share from asked)
                where greatest(b.full_at, clock_timestamp()) + (select share from asked)
                    <= clock_timestamp() + (select whole from asked)
                returning full_at)
            select true, extract(epoch from full_at - clock_timestamp()) from taken
            union all
            select false, extract(epoch from b.full_at - clock_timestamp()) from rate_bucket b
            where b.caller = ? and not exists (select from taken)""";

    private static final double NANOS = 1e9;

    private final DataSource database;

    @Inject
    SharedCounts(DataSource database) {
        this.database = database;
    }

    /**
     * Counts a request.
     *
     * @param caller whose request it is
     * @param limit requests a minute
     */
    Usage count(String caller, int limit) {
        double share = Usage.share(limit).toNanos() / NANOS;
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setDouble(1, share);
            take.setDouble(2, Usage.WINDOW.toSeconds());
            take.setString(3, caller);
            take.setString(4, caller);
            try (ResultSet row = take.executeQuery()) {
                // Nothing is found only where the row came or went this very moment.
                return row.next()
                        ? new Usage(limit, seconds(row.getDouble(2)), row.getBoolean(1))
                        : new Usage(limit, Usage.share(limit), true);
            }
        } catch (SQLException away) {
            throw new IllegalStateException("requests cannot be counted", away);
        }
    }

    /** Forgets those who have their whole limit again. */
    void sweep() {
        try (Connection connection = database.getConnection();
                PreparedStatement sweep =
                        connection.prepareStatement("delete from rate_bucket where full_at < clock_timestamp()")) {
            sweep.executeUpdate();
        } catch (SQLException away) {
            throw new IllegalStateException("counts cannot be swept", away);
        }
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.max(0, (long) (seconds * NANOS)));
    }
}
