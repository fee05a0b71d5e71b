package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void an_address_of_a_subject_says_its_language_and_name() {
        assertThat(Pages.address("/$lang/cities/$slug", "/ar/cities/cork-ie"))
                .contains(new Pages.Address(Language.AR, "cork-ie"));
        assertThat(Pages.address("/$lang/cities/$slug", "/ar/cities/cork-ie/more"))
                .isEmpty();
        assertThat(Pages.address("/$lang/cities/$slug", "/ar/framework/cork-ie"))
                .isEmpty();
        assertThat(Pages.address("/$lang/cities/$slug", "/xx/cities/cork-ie")).isEmpty();
    }

    @Test
    void words_are_put_into_a_page_and_nothing_in_them_is_taken_for_html() {
        LocalizedText name = LocalizedText.of(Map.of("fr", "L'<b>Île</b> & \"$1\""), Language.EN);
        String page = """
                <head><title>Learning Cities</title><meta name="description" content="All cities"></head>
                <h1><bdi data-place="name"></bdi></h1><p data-place="summary"></p>""";
        assertThat(new PageWords("A <i>", Optional.of("5\" & $0"), "/cities/a", Map.of("name", name))
                        .into(page, URI.create("https://example.org"), Language.FR))
                .isEqualTo("""
                        <head><title>A &lt;i&gt; · Learning Cities</title><meta name="description" content="5&quot; &amp; $0">\
                        <meta property="og:type" content="website">
                        <meta property="og:site_name" content="Learning Cities">
                        <meta property="og:title" content="A &lt;i&gt;">
                        <meta property="og:description" content="5&quot; &amp; $0">
                        <meta property="og:url" content="https://example.org/fr/cities/a">
                        <meta property="og:locale" content="fr">
                        </head>
                        <h1><bdi data-place="name" lang="fr" dir="ltr">L'&lt;b&gt;Île&lt;/b&gt; &amp; &quot;$1&quot;</bdi></h1>\
                        <p data-place="summary"></p>""");
    }
}
