package org.learningcities.partners;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;

@ConfidentialData
@Schema(
        name = "PartnerTerms",
        description =
                "What can be changed of a registration. Client and city stay: for another one it is registered anew.")
record PartnerTerms(
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

        @Schema(description = "Until when, RFC 3339 with offset; without it, until it is ended.") @Nullable
        OffsetDateTime to) {

    static final String ADDRESS = "[^\\s,;:<>()\"\\[\\]@]{1,64}@[^\\s,;:<>()\"\\[\\]@.]+(\\.[^\\s,;:<>()\"\\[\\]@.]+)+";

    static PartnerTerms of(Partner partner) {
        return new PartnerTerms(
                partner.name(),
                partner.contact(),
                partner.scopes(),
                partner.requestsPerMinute(),
                partner.to() == null ? null : partner.to().atOffset(ZoneOffset.UTC));
    }

    static PartnerTerms of(RegisterPartner request) {
        return new PartnerTerms(
                request.name(), request.contact(), request.scopes(), request.requestsPerMinute(), request.to());
    }
}
