package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of an answer is the best one for the caller, and English when the wish cannot be read. */
class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                               | EN",
                "''                              | EN",
                "fr                              | FR",
                "FR-ca                           | FR",
                "zh-Hans-CN                      | ZH",
                "pt, es;q=0.5                    | ES",
                "ru;q=0.2, ar;q=0.9              | AR",
                "fr;q=0, es;q=0.1                | ES",
                "pt-BR, de                       | EN",
                "*                               | EN",
                "en;q=banana                     | EN",
                "fr;q=2                          | EN",
                ";;;,,,                          | EN",
                "freedom                         | EN"
            })
    void it_is_negotiated(String acceptLanguage, Language expected) {
        assertThat(Language.negotiate(acceptLanguage)).isEqualTo(expected);
    }

    @Test
    void a_header_of_endless_length_is_not_even_read() {
        assertThat(Language.negotiate("fr," + "x-".repeat(5_000))).isEqualTo(Language.EN);
    }

    @Test
    void the_direction_of_writing_belongs_to_the_language_and_not_to_the_region() {
        assertThat(Language.AR.dir()).isEqualTo("rtl");
        assertThat(Language.directionOf("fa-AF")).isEqualTo("rtl");
        assertThat(Language.directionOf("zh-Hant")).isEqualTo("ltr");
    }
}
