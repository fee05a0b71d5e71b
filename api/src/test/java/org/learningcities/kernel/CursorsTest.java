package org.learningcities.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A place in a list can be kept, but neither forged nor carried to another list. */
@QuarkusTest
class CursorsTest {
    @Inject
    Cursors cursors;

    @Test
    void a_cursor_gives_back_what_it_was_made_of() {
        List<Object> keys = Arrays.asList("São Paulo \"x\"", 7, null);
        String cursor = cursors.write("cities", keys);
        assertThat(cursors.read("cities", cursor)).containsExactly("São Paulo \"x\"", "7", null);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_cursor_of_another_list_or_of_other_filters_is_refused() {
        String cursor = cursors.write("cities?region=LAC", List.of("Medellín", "1"));
        refused("cities?region=AFR", cursor);
        refused("cities", cursor);
    }

    @Test
    void a_cursor_with_any_bit_changed_is_refused() {
        byte[] bytes = Base64.getUrlDecoder().decode(cursors.write("cities", List.of("a", "b")));
        for (int i = 0; i < bytes.length; i++) {
            byte[] forged = bytes.clone();
            forged[i] ^= 1;
            refused("cities", Base64.getUrlEncoder().withoutPadding().encodeToString(forged));
        }
    }

    @Test
    void what_is_no_cursor_is_refused() {
        List.of("", "a", "!!!", "AAAA", "A".repeat(5_000), "e30=").forEach(text -> refused("cities", text));
    }

    @Test
    void a_list_says_that_its_cursor_is_wrong_and_where() {
        String next = given().get("/api/v1/countries?limit=5").path("next");
        given().queryParam("cursor", next)
                .get("/api/v1/countries?limit=5")
                .then()
                .statusCode(200);
        given().queryParam("cursor", next)
                .get("/api/v1/countries?limit=5&region=AFR")
                .then()
                .statusCode(400)
                .body("type", endsWith("/problems/invalid-cursor"))
                .body("errors[0].pointer", equalTo("/query/cursor"));
    }

    @Test
    void the_link_to_the_next_page_can_be_followed_as_it_is() {
        String link = given().get("/api/v1/countries?limit=5&region=AFR").header("Link");
        assertThat(link).startsWith("</api/v1/countries?").endsWith(">; rel=\"next\"");
        given().urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200);
    }

    private void refused(String scope, String cursor) {
        assertThatThrownBy(() -> cursors.read(scope, cursor))
                .as(cursor)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(KernelProblem.INVALID_CURSOR));
    }
}
