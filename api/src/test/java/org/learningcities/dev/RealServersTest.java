package org.learningcities.dev;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Nothing under these tests is a stand-in: the database is PostgreSQL 18 and the issuer is Keycloak with our realm. */
@QuarkusTest
class RealServersTest {
    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @Test
    void the_database_is_postgresql_18() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
        }
    }

    @Test
    void the_issuer_is_keycloak_with_our_realm() {
        given().get(realm + "/.well-known/openid-configuration").then().statusCode(200);
        String issuer = given().get(realm + "/.well-known/openid-configuration").path("issuer");
        assertThat(issuer).isEqualTo(realm).endsWith("/realms/learning-cities");
        String page = given().queryParam("client_id", "learning-cities-web")
                .queryParam("response_type", "code")
                .queryParam("redirect_uri", "http://localhost:8080/signed-in")
                .queryParam("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
                .queryParam("code_challenge_method", "S256")
                .get(realm + "/protocol/openid-connect/auth")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("kc-form-login");
    }
}
