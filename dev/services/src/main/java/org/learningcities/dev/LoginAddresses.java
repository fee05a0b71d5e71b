package org.learningcities.dev;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves the exact addresses of the browser application in an imported realm to those of this run. Keycloak imports a realm once,
 * but the port of the site is chosen for each run; done before Keycloak starts, this costs nothing.
 */
final class LoginAddresses {

    private LoginAddresses() {}

    static void move(Connection keycloak, String origin) throws SQLException {
        try (var imported = keycloak.createStatement().executeQuery("select to_regclass('public.redirect_uris')")) {
            imported.next();
            if (imported.getString(1) == null) {
                return;
            }
        }
        List<String> before = new ArrayList<>();
        try (var rows = keycloak.createStatement()
                .executeQuery("select root_url from client where client_id = 'learning-cities-web'")) {
            while (rows.next()) {
                before.add(rows.getString(1));
            }
        }
        for (String old : before) {
            if (!old.equals(origin)) {
                replace(keycloak, "redirect_uris", "value", old, origin);
                replace(keycloak, "web_origins", "value", old, origin);
                replace(keycloak, "client_attributes", "value", old, origin);
                replace(keycloak, "client", "root_url", old, origin);
                replace(keycloak, "client", "base_url", old, origin);
                replace(keycloak, "realm_attribute", "value", old, origin);
            }
        }
    }

    private static void replace(Connection keycloak, String table, String column, String old, String origin)
            throws SQLException {
        String sql = "update " + table + " set " + column + " = replace(" + column + ", ?, ?) where " + column
                + " like '%' || ? || '%'";
        try (PreparedStatement statement = keycloak.prepareStatement(sql)) {
            statement.setString(1, old);
            statement.setString(2, origin);
            statement.setString(3, old);
            statement.executeUpdate();
        }
    }
}
