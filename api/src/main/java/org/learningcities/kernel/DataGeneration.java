package org.learningcities.kernel;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Tells whether the data changed since an answer was made, in this process and in every other: the database notifies
 * each commit that wrote to the history. While the line to the database is down nothing may be answered from memory.
 */
@ApplicationScoped
public class DataGeneration {
    private static final Logger LOG = Logger.getLogger(DataGeneration.class);
    private static final int WAIT_MILLIS = 2_000;

    private final AtomicLong generation = new AtomicLong();
    private volatile long sequence;
    private volatile boolean listening;
    private volatile boolean stopped;
    private volatile @Nullable Thread listener;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    /** A number that grows with each change of the data; negative while changes cannot be seen. */
    public long current() {
        return listening ? generation.get() : -1;
    }

    /** The last number of the history that was seen: the same on every replica. */
    long sequence() {
        return sequence;
    }

    /** Notes a change that this very process just committed, so that its own next read sees it. */
    void bump() {
        generation.incrementAndGet();
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        listener = Thread.ofPlatform().daemon().name("history-listener").start(this::listen);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        Thread thread = listener;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void listen() {
        while (!stopped) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen history");
                follow(connection, statement);
            } catch (SQLException lost) {
                LOG.debugf("history listener: %s", lost.getMessage());
            } finally {
                listening = false;
            }
            pause();
        }
    }

    private void follow(Connection connection, Statement statement) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        refresh(statement);
        listening = true;
        while (!stopped) {
            var notifications = postgres.getNotifications(WAIT_MILLIS);
            if (notifications != null && notifications.length > 0) {
                refresh(statement);
            } else if (!connection.isValid(2)) {
                return;
            }
        }
    }

    private void refresh(Statement statement) throws SQLException {
        generation.incrementAndGet();
        try (ResultSet rows = statement.executeQuery("select coalesce(max(seq), 0) from history")) {
            rows.next();
            sequence = rows.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "learning-cities history listener");
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(url, properties);
    }

    private void pause() {
        if (!stopped) {
            try {
                Thread.sleep(500);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                stopped = true;
            }
        }
    }
}
