package org.learningcities;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The first column of what a query finds. */
    public static List<String> rows(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    public static long count(String table) throws SQLException {
        return Long.parseLong(rows("select count(*) from " + table).getFirst());
    }

    /** What of a table counts: mails are carried in the background, so it is only which there are. */
    private static final Map<String, String> PARTS =
            Map.of("mail_outbox", "(id, recipient, subject, created_at)::text");

    /** Swept up in the background, and counted with every request. */
    private static final Set<String> RESTLESS = Set.of("file_garbage", "rate_bucket");

    /**
     * All that is stored, in short: two digests are equal when nothing was changed in between. A row that is written, even
     * with what it held before, is another version of it at another place.
     */
    public static String digest() throws SQLException {
        return rows(digestOfAll()).getFirst();
    }

    private static String digestOfAll() throws SQLException {
        return rows("select quote_ident(tablename) from pg_tables where schemaname = 'public' order by 1").stream()
                .filter(table -> !RESTLESS.contains(table))
                .map(table -> "select '%s ' || count(*) || ' ' || coalesce(sum(hashtextextended(%s, 0)), 0) from %s"
                        .formatted(table, PARTS.getOrDefault(table, "ctid::text || xmin::text"), table))
                .collect(Collectors.joining(
                        " union all ", "select string_agg(line, E'\n' order by line) from (", ") as tables (line)"));
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
