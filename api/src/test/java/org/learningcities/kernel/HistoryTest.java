package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.Database;

/** What happened is written once, in the order in which it became true, and stays. */
@QuarkusTest
class HistoryTest {
    private static final Actor TESTER = Actor.system("history test");

    @Inject
    History history;

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history set actor_name = 'nobody'",
                "update history set seq = default where false",
                "delete from history",
                "truncate history"
            })
    void the_database_refuses_to_change_or_forget(String sql) {
        assertThatThrownBy(() -> Database.run(sql)).isInstanceOf(SQLException.class);
    }

    /** With the triggers off, as only the owner of the table can; all of it is rolled back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history set reason = 'another' where seq = (select max(seq) - 1 from history)",
                "delete from history where seq = (select max(seq) - 1 from history)"
            })
    void the_seal_tells_what_an_owner_of_the_table_has_changed(String sql) throws SQLException {
        for (int i = 0; i < 3; i++) {
            QuarkusTransaction.requiringNew().run(() -> record("sealed"));
        }
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(broken(statement)).isNull();
            statement.execute("alter table history disable trigger history_append_only");
            statement.execute(sql);
            assertThat(broken(statement)).isNotNull();
            connection.rollback();
        }
    }

    private static @Nullable String broken(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select history_broken()")) {
            found.next();
            return found.getString(1);
        }
    }

    @Test
    void a_change_is_recorded_with_actor_object_values_and_reason() {
        String object = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> history.record(
                        TESTER,
                        "SECRETARIAT",
                        "rename",
                        "city",
                        object,
                        Map.of("name", new Change("Old", "New"), "note", new Change("Gone", null)),
                        "council decision"));
        assertThat(row(
                        "select actor_kind || ' ' || actor_id || ' ' || acting_role || ' ' || action || ' ' || reason",
                        object))
                .isEqualTo("SYSTEM history test SECRETARIAT rename council decision");
        assertThat(row("select changes::text", object))
                .isEqualTo(
                        "{\"name\": {\"after\": \"New\", \"before\": \"Old\"}, \"note\": {\"after\": null, \"before\": \"Gone\"}}");
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_trace() {
        String object = UUID.randomUUID().toString();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    record(object);
                    throw new IllegalStateException("the change failed");
                }))
                .hasMessageContaining("the change failed");
        assertThat(count(object)).isZero();
    }

    @Test
    void without_a_transaction_nothing_can_be_recorded() {
        assertThatThrownBy(() -> record(UUID.randomUUID().toString())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whoever_has_seen_a_number_has_seen_all_before_it() throws Exception {
        String object = UUID.randomUUID().toString();
        try (ExecutorService writers = Executors.newFixedThreadPool(6)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                running.add(
                        writers.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                            record(object);
                            pause();
                        })));
            }
            Set<Long> seen = new TreeSet<>();
            long highest = 0;
            while (seen.size() < 60) {
                for (Long number : numbers(object)) {
                    if (seen.add(number)) {
                        assertThat(number).as("appeared late").isGreaterThan(highest);
                    }
                }
                highest = seen.stream().mapToLong(Long::longValue).max().orElse(0);
            }
            for (Future<?> done : running) {
                done.get();
            }
        }
    }

    private void record(String object) {
        history.record(TESTER, null, "test", "test", object, Map.of(), null);
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Long> numbers(String object) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select seq from history where object_id = :id order by seq", Long.class)
                        .setParameter("id", object)
                        .getResultStream()
                        .map(Long.class::cast)
                        .toList());
    }

    private long count(String object) {
        return numbers(object).size();
    }

    private String row(String select, String object) {
        return entities.createNativeQuery(select + " from history where object_id = :id", String.class)
                .setParameter("id", object)
                .getSingleResult()
                .toString();
    }
}
