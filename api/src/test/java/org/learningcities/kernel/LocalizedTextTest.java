package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text is never hidden because a translation is missing, and says which language it is in. */
class LocalizedTextTest {

    @Test
    void the_wanted_language_comes_first() {
        LocalizedText text = LocalizedText.of(Map.of("en", "Egypt", "ar", "مصر"), Language.AR);
        assertThat(text).isEqualTo(new LocalizedText("مصر", "ar", "rtl", java.util.List.of("ar", "en")));
    }

    @Test
    void english_stands_in() {
        assertThat(LocalizedText.of(Map.of("en", "Egypt", "ar", "مصر"), Language.RU)
                        .lang())
                .isEqualTo("en");
    }

    @Test
    void any_language_is_better_than_none_and_says_what_it_is() {
        LocalizedText text = LocalizedText.of(Map.of("pt", "Cidade", "mn", "Хот"), Language.FR);
        assertThat(text.lang()).isEqualTo("mn");
        assertThat(text.languages()).containsExactly("mn", "pt");
    }

    @Test
    void no_text_at_all_is_absent_and_no_empty_text() {
        assertThat(LocalizedText.ofNullable(Map.of(), Language.EN)).isNull();
        assertThat(LocalizedText.ofNullable(null, Language.EN)).isNull();
        assertThatThrownBy(() -> LocalizedText.of(Map.of(), Language.EN)).isInstanceOf(IllegalArgumentException.class);
    }
}
