package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who mistypes a name is pointed to the one that was most likely meant. */
class NearestTest {
    private static final List<String> KNOWN = List.of("region", "country", "cluster", "limit", "cursor");

    @Test
    void a_typing_error_leads_to_the_name() {
        assertThat(Nearest.to("regoin", KNOWN)).isEqualTo("region");
        assertThat(Nearest.to("Limit", KNOWN)).isEqualTo("limit");
        assertThat(Nearest.to("countries", KNOWN)).isEqualTo("country");
    }

    @Test
    void the_answer_is_always_the_same_even_for_nonsense() {
        assertThat(Nearest.to("", KNOWN)).isEqualTo("limit");
        assertThat(Nearest.to("x".repeat(100_000), KNOWN)).isIn(KNOWN);
        assertThat(Nearest.to("anything", List.of())).isEmpty();
    }
}
