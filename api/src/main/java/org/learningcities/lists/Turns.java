package org.learningcities.lists;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.learningcities.kernel.KernelProblem;

/**
 * Lets only so many reads be with the database at the same time, the others one after the other in the order in which they came.
 * The processors do no more by doing more at once; without turns, short statements overtake the long ones again and again, and
 * one reader in a hundred waits ten times as long as the others (docs/benchmarks.md).
 */
final class Turns {
    /** For each processor one statement that computes and one that waits for its rows to be sent or taken. */
    private static final int AT_ONCE = ConfigProvider.getConfig()
            .getOptionalValue("learning-cities.reads-at-once", Integer.class)
            .orElseGet(() -> Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));

    private static final Semaphore FREE = new Semaphore(AT_ONCE, true);

    /** As long as a connection is waited for ({@code quarkus.datasource.jdbc.acquisition-timeout}). */
    private static final long PATIENCE_SECONDS = 4;

    private Turns() {}

    /**
     * Waits for a turn. In a transaction it is always one's turn: whoever holds locks must not wait for those who wait for them.
     *
     * @return what ends the turn
     * @throws org.learningcities.kernel.Refusal unavailable, when it takes too long
     */
    static Turn begin() {
        if (QuarkusTransaction.isActive()) {
            return () -> {};
        }
        try {
            if (FREE.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return FREE::release;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw KernelProblem.UNAVAILABLE.problem();
    }

    /** One turn, from {@link #begin} to its end. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
