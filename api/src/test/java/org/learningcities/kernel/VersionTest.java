package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who changes something says which version it was made from. */
class VersionTest {

    @Test
    void a_version_comes_back_from_its_own_tag_in_any_language() {
        for (Language language : Language.values()) {
            assertThat(Version.ofIfMatch(new Version(7).etag(language))).isEqualTo(new Version(7));
        }
        assertThat(new Version(7).etag(Language.FR)).isEqualTo("\"7-fr\"");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void without_a_version_nothing_is_changed(String ifMatch) {
        assertThatThrownBy(() -> Version.ofIfMatch(ifMatch))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(KernelProblem.PRECONDITION_REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "7", "W/\"7-fr\"", "\"7\"", "\"-1-fr\"", "\"9999999999-fr\"", "\"x\"", "\"7-fr\", \"8-fr\""
            })
    void a_tag_that_is_not_ours_matches_no_version(String ifMatch) {
        assertThat(Version.ofIfMatch(ifMatch).number()).isEqualTo(-1);
    }
}
