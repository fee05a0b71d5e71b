package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final Pages pages = new Pages(
            "<html lang=\"en\" dir=\"ltr\">general",
            List.of("/$lang", "/$lang/cities", "/$lang/cities/$slug"),
            Map.of("/ar", "first page", "/ar/cities", "all cities", "/ar/cities/$slug", "one city"));

    @Test
    void a_screen_that_is_drawn_is_sent_with_its_first_view() {
        assertThat(pages.of("/ar", null)).isEqualTo("first page");
        assertThat(pages.of("/ar/", null)).isEqualTo("first page");
        assertThat(pages.of("/ar/cities", null)).isEqualTo("all cities");
        assertThat(pages.of("/ar/cities/cork-ie", null)).isEqualTo("one city");
    }

    @Test
    void every_other_page_says_its_language_at_least() {
        assertThat(pages.of("/ar/about", null)).isEqualTo("<html lang=\"ar\" dir=\"rtl\">general");
        assertThat(pages.of("/ar/cities/cork-ie/more", null)).isEqualTo("<html lang=\"ar\" dir=\"rtl\">general");
        assertThat(pages.of("/fr/cities", null)).isEqualTo("<html lang=\"fr\" dir=\"ltr\">general");
        assertThat(pages.of("/", null)).isEqualTo("<html lang=\"en\" dir=\"ltr\">general");
        assertThat(pages.of("/cities", null)).isEqualTo("<html lang=\"en\" dir=\"ltr\">general");
    }

    @Test
    void a_query_asks_for_something_that_is_not_drawn() {
        assertThat(pages.of("/ar/cities", "view=table")).isEqualTo("<html lang=\"ar\" dir=\"rtl\">general");
    }
}
