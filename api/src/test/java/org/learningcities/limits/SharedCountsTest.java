package org.learningcities.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;
import org.postgresql.ds.PGSimpleDataSource;

/** Two processes that know nothing of each other share the limit of a caller through the database. */
@QuarkusTest
class SharedCountsTest {
    @Inject
    DataSource own;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final String caller = "test " + UUID.randomUUID();

    @Test
    void what_one_process_counts_the_other_knows() {
        SharedCounts one = new SharedCounts(own);
        SharedCounts other = new SharedCounts(otherProcess());
        assertThat(one.count(caller, 4).remaining()).isEqualTo(3);
        assertThat(other.count(caller, 4).remaining()).isEqualTo(2);
        assertThat(one.count(caller, 4).remaining()).isEqualTo(1);
        assertThat(other.count(caller, 4).remaining()).isZero();
        for (SharedCounts process : List.of(one, other)) {
            Usage refused = process.count(caller, 4);
            assertThat(refused.allowed()).isFalse();
            assertThat(refused.retryAfter()).isBetween(10L, 15L);
        }
        assertThat(other.count(caller + " else", 4).allowed()).isTrue();
    }

    @Test
    void side_by_side_they_let_through_as_many_as_the_limit_says() throws Exception {
        List<SharedCounts> processes = List.of(new SharedCounts(own), new SharedCounts(otherProcess()));
        List<Callable<Usage>> calls = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            SharedCounts process = processes.get(i % 2);
            calls.add(() -> process.count(caller, 40));
        }
        long allowed;
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            allowed = callers.invokeAll(calls).stream()
                    .filter(done -> done.resultNow().allowed())
                    .count();
        }
        // While they are counted a request or two of the forty comes back.
        assertThat(allowed).isBetween(40L, 44L);
    }

    @Test
    void who_has_the_whole_limit_again_is_forgotten() throws SQLException {
        SharedCounts counts = new SharedCounts(own);
        counts.count(caller, 60);
        counts.count(caller + " busy", 1);
        Database.run("update rate_bucket set full_at = now() - interval '1 second' where caller = '" + caller + "'");
        counts.sweep();
        assertThat(Database.rows("select caller from rate_bucket where caller like '" + caller + "%'"))
                .containsExactly(caller + " busy");
    }

    private DataSource otherProcess() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(url);
        database.setUser(username);
        database.setPassword(password);
        return database;
    }
}
