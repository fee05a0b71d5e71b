package org.learningcities.kernel;

import io.quarkus.oidc.OIDCException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a dependency that is away from a defect of ours (trust guide P5). */
final class Outage {
    private Outage() {}

    static boolean isOne(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof OIDCException
                    || cause instanceof ConnectException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && isConnection(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnection(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        // 08: connection, 53300: too many, 57P: shut down or starting up; the pool's own time-out has no state.
        return state.startsWith("08")
                || state.equals("53300")
                || state.startsWith("57P")
                || message.contains("Acquisition timeout");
    }
}
