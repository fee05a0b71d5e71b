package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scope of an operation follows from its address and method; what is new is closed. */
class ScopesTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/cities/{slug}/draft, cities:read",
        "HEAD, /api/v1/cities/{slug}/draft, cities:read",
        "GET, /api/v1/cities/{slug}/draft/preview, cities:read",
        "PATCH, /api/v1/cities/{slug}/draft, cities:write",
        "POST, /api/v1/cities/{slug}/draft/actions/publish, cities:write",
        "GET, /api/v1/cities/{slug}/history, history:read",
    })
    void a_noun_and_a_method_make_a_scope(String method, String path, String scope) {
        assertThat(Scopes.of(path, method)).contains(scope);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/me",
        "DELETE, /api/v1/cities/{slug}/draft",
        "GET, /api/v1/cities/{slug}/team",
        "POST, /api/v1/cities/{slug}/team/invitations",
        "POST, /api/v1/invitations/actions/accept",
        "GET, /api/v1/partners",
        "GET, /api/v1/cities/{slug}/partners",
        "POST, /api/v1/cities/{slug}/history",
        "GET, /api/v1/cities/{slug}/something-new",
        "GET, /q/metrics"
    })
    void everything_else_is_for_people(String method, String path) {
        assertThat(Scopes.of(path, method)).isEmpty();
    }
}
