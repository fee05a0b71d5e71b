package org.learningcities.kernel;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The Content Security Policy of each part of the site (trust guide section 2, CSP 3). */
final class ContentPolicy {
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}

    static String of(@Nullable String path, URI issuer) {
        if (Paths.isApi(path)) {
            return DATA;
        }
        if (Paths.isForeign(path)) {
            return "default-src 'none'; sandbox; frame-ancestors 'none'";
        }
        String keycloak = issuer.getScheme() + "://" + issuer.getRawAuthority();
        if (path != null && path.startsWith("/q/swagger-ui")) {
            // Swagger UI writes its start-up script and styles into the page itself.
            return "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self' " + keycloak
                    + "; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
        }
        return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self';"
                + " connect-src 'self' " + keycloak + "; frame-src 'self' " + keycloak
                + "; object-src 'none'; base-uri 'none'; form-action 'self' " + keycloak + "; frame-ancestors 'self'";
    }
}
