package org.learningcities;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database under test from outside the service: as another process with its own connection sees it. */
public final class Database {
    private Database() {}

    /** A connection with the rights of the service. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
    }

    /** Runs a statement in a transaction of its own, with the rights of the service. */
    public static void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a statement as the administrator of the server. */
    public static void admin(String sql) throws SQLException {
        String url = setting("quarkus.datasource.jdbc.url").replaceFirst("/[a-z_]+(\\?.*)?$", "/postgres");
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
