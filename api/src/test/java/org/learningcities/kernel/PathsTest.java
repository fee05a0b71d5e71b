package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are pages of the browser application, which are its files, and which belong to the service. */
class PathsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/ar/cities/agadir-ma", "/problems/not-found", "/apiary", "/signed-in"})
    void a_page_has_no_file_name_at_its_end(String path) {
        assertThat(Paths.isPage(path)).isTrue();
        assertThat(Paths.isFile(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/app-1a2b.js", "/robots.txt", "/icon.svg"})
    void a_file_has_one(String path) {
        assertThat(Paths.isFile(path)).isTrue();
        assertThat(Paths.isPage(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1/cities", "/api/v1/cities.csv", "/ogc", "/ogc/collections", "/q/openapi"})
    void what_the_service_answers_is_neither(String path) {
        assertThat(Paths.isPage(path)).isFalse();
        assertThat(Paths.isFile(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.git/config", "/.well-known/nothing"})
    void nothing_hidden_is_a_page(String path) {
        assertThat(Paths.isPage(path)).isFalse();
    }
}
