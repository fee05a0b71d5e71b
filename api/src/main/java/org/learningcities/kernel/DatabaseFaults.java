package org.learningcities.kernel;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The last net: what only the database notices is the caller's fault or the moment's, and never an internal error of ours. */
final class DatabaseFaults {
    private DatabaseFaults() {}

    /** The problem that a failure of the database stands for; null when it is none that a caller can do something about. */
    static @Nullable KernelProblem of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return KernelProblem.PRECONDITION_FAILED;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofState(sql.getSQLState());
            }
        }
        return null;
    }

    private static @Nullable KernelProblem ofState(String state) {
        if (state.startsWith("23")) {
            return KernelProblem.CONFLICT; // a unique, foreign, check or exclusion constraint
        }
        return switch (state) {
            case "22021", "22P05" -> KernelProblem.INVALID_REQUEST; // bytes that are no text
            case "40001", "40P01", "55P03", "57014" ->
                KernelProblem.UNAVAILABLE; // clashed, locked or too slow: again later
            default -> null;
        };
    }
}
