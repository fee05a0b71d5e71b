package org.learningcities.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learningcities.TestPartners;
import org.learningcities.TestPartners.Registered;
import org.learningcities.Tokens;

/** Who asks too often is refused, alone, and told when to go on (T48). */
@QuarkusTest
@TestProfile(LimitTest.Strict.class)
class LimitTest {
    private static final String CITY = "/api/v1/cities/medellin-co";

    /** Limits that a test can reach; the tests themselves stand behind a proxy that is trusted. */
    public static class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "learning-cities.limits.partner", "8",
                    "learning-cities.limits.person", "10000",
                    "learning-cities.limits.address", "20",
                    "learning-cities.limits.trusted-proxies", "127.0.0.1,::1");
        }
    }

    @Test
    void a_partner_system_learns_what_is_left_and_is_refused_when_nothing_is() {
        Registered partner = TestPartners.registered("medellin-co");
        String token = partner.token();
        for (int left = 7; left >= 0; left--) {
            assertThat(draft(token).header("RateLimit")).startsWith("\"partner\";r=" + left + ";t=");
        }
        Response refused = draft(token);
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/too-many-requests"))
                .header("RateLimit-Policy", equalTo("\"partner\";q=8;w=60"));
        assertThat(refused.header("RateLimit")).startsWith("\"partner\";r=0;t=");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 8);
        given().auth().oauth2(token).get("/api/v1/regions").then().statusCode(429);
    }

    @Test
    void others_go_on_undisturbed() {
        String greedy = TestPartners.registered("medellin-co").token();
        IntStream.range(0, 30).forEach(i -> draft(greedy));
        draft(greedy).then().statusCode(429);
        draft(TestPartners.registered("medellin-co").token()).then().statusCode(200);
        draft(Tokens.of("team-medellin")).then().statusCode(200).header("RateLimit-Policy", "\"person\";q=10000;w=60");
    }

    @Test
    void a_partner_system_can_have_a_limit_of_its_own() {
        Registered partner = TestPartners.registered("medellin-co", "cities:read", 3);
        String token = partner.token("cities:read");
        assertThat(IntStream.range(0, 4).map(i -> draft(token).statusCode()).boxed())
                .containsExactly(200, 200, 200, 429);
        Registered large = TestPartners.registered("medellin-co", "cities:read", 1000);
        assertThat(draft(large.token("cities:read")).header("RateLimit-Policy")).contains("q=1000");
    }

    @Test
    void a_refusal_for_want_of_a_scope_counts_and_says_what_is_left() {
        Registered partner = TestPartners.registered("medellin-co");
        Response refused = draft(partner.token(""));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.header("RateLimit")).startsWith("\"partner\";r=7;t=");
    }

    @Test
    void visitors_of_one_address_are_refused_together_and_those_of_another_are_not() {
        String address = address();
        List<Integer> statuses = IntStream.range(0, 22)
                .map(i -> visit(address).statusCode())
                .boxed()
                .toList();
        assertThat(statuses.subList(0, 20)).containsOnly(200);
        Response refused = visit(address);
        refused.then()
                .statusCode(429)
                .body("type", endsWith("/problems/too-many-requests"))
                .header("RateLimit-Policy", equalTo("\"address\";q=20;w=60"))
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3);
        assertThat(refused.header("X-Request-Id")).isEqualTo(refused.path("requestId"));
        visit(address()).then().statusCode(200).header("RateLimit", (String) null);
    }

    @Test
    void whoever_signs_in_is_counted_by_name_and_not_by_address() {
        String address = address();
        IntStream.range(0, 22).forEach(i -> visit(address));
        given().auth()
                .oauth2(Tokens.of("team-medellin"))
                .header("X-Forwarded-For", address)
                .get(CITY + "/draft")
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_not_the_api_is_not_counted() {
        String address = address();
        IntStream.range(0, 22).forEach(i -> visit(address));
        given().header("X-Forwarded-For", address).get("/q/openapi").then().statusCode(200);
    }

    private static Response draft(String token) {
        return given().auth().oauth2(token).get(CITY + "/draft");
    }

    private static Response visit(String address) {
        return given().header("X-Forwarded-For", address).get(CITY);
    }

    private static String address() {
        UUID random = UUID.randomUUID();
        return "198.51." + (random.getLeastSignificantBits() & 255) + "." + (random.getMostSignificantBits() & 255);
    }
}
