package org.learningcities.partners;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;

@ConfidentialData
@Schema(name = "RegisterPartner", description = "Which program may call, for whom, what for and until when.")
record RegisterPartner(
        @Schema(
                description = "Client id that the operator made in Keycloak, 3 to 100 characters.",
                examples = "opendata-medellin")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9._-]{3,100}")
        String clientId,

        @Schema(
                description = "Name that people will read, at most 100 characters.",
                examples = "Open data portal of Medellín")
        @NotNull
        @Size(min = 1, max = 100)
        String name,

        @PersonalData
        @Schema(
                description = "E-mail address of those who run it, at most 254 characters.",
                examples = "opendata@example.org")
        @Nullable
        @Size(max = 254)
        @Pattern(regexp = PartnerTerms.ADDRESS)
        String contact,

        @Schema(
                description =
                        "The one city that it acts for, by its name in addresses; without one it reads what is public.",
                examples = "medellin-co")
        @Nullable
        @Size(max = 200)
        String city,

        @Schema(
                description =
                        "What it may ask for: `cities:read`, `cities:write`, `history:read`. Writing needs a city.",
                examples = "[\"cities:read\"]")
        @NotNull
        @Size(min = 1, max = 20)
        List<@NotNull @Size(max = 60) String> scopes,

        @Schema(
                description = "Requests a minute, 1 to 100000; without it the limit for all partner systems holds.",
                examples = "600")
        @Nullable
        @Min(1)
        @Max(100_000)
        Integer requestsPerMinute,

        @Schema(description = "From when on, RFC 3339 with offset; without it, from now on.") @Nullable
        OffsetDateTime from,

        @Schema(description = "Until when, RFC 3339 with offset; without it, until it is ended.") @Nullable
        OffsetDateTime to,

        @Schema(
                description = "Why, for the history; at most 500 characters. Name no persons: it stays for ever.",
                examples = "Agreement of 3 March 2026")
        @Nullable
        @Size(max = 500)
        String reason) {}
