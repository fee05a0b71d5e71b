package org.learningcities.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PublicData;

@PublicData
@Schema(description = "What a client needs to sign people in.")
record ConfigView(
        @Schema(
                description = "Public address of the platform, without a trailing slash.",
                examples = "https://cities.example.org")
        String publicUrl,

        @Schema(
                description = "Address of the Keycloak server, without the realm.",
                examples = "https://login.example.org")
        String keycloakUrl,

        @Schema(
                description = "OpenID Connect issuer: address of the realm.",
                examples = "https://login.example.org/realms/learning-cities")
        String issuer,

        @Schema(description = "Name of the realm.", examples = "learning-cities")
        String realm,

        @Schema(description = "Client id of the browser application (public, PKCE).", examples = "learning-cities-web")
        String clientId,

        @Schema(description = "Whether invented demo content and demo accounts are in use.", examples = "false")
        boolean demo,

        @Schema(description = "Languages of the interface, BCP 47 tags.", examples = "[\"en\",\"fr\"]")
        List<String> languages,

        @Schema(description = "Version of the running service.", examples = "0.1.0")
        String version) {}
