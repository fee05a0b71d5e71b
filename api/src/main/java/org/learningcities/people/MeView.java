package org.learningcities.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.PersonalData;
import org.learningcities.kernel.Versioned;
import org.learningcities.reference.CountryRef;

@PersonalData
@Schema(name = "Me", description = "The person who calls, as the platform knows them.")
record MeView(
        @Schema(
                description = "Id of the person, a UUID of version 7.",
                examples = "0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f")
        String id,

        @Schema(description = "Name as the account has it.", examples = "Lucia Monte (demo)")
        String name,

        @Schema(description = "E-mail address as the account has it.", examples = "coordinator-medellin@example.org")
        @Nullable
        String email,

        @Schema(
                description = "Language in which the platform writes to the person, a BCP 47 tag.",
                examples = "es",
                enumeration = {"ar", "en", "es", "fr", "ru", "zh"})
        String language,

        @Schema(
                description = "IANA time zone: the chosen one, else that of the first city the person acts for;"
                        + " absent where neither is known.",
                examples = "America/Bogota")
        @Nullable
        String timeZone,

        @Schema(description = "The roles in force at this moment, the oldest first.")
        List<RoleView> roles,

        @Schema(description = "The cities that the person acts for at this moment.")
        List<CityRef> cities,

        @Schema(description = "Which e-mails the person wants.")
        Preferences.Notices notices,

        @Schema(description = "Version of the account, as in the ETag; a change names it.", examples = "3")
        int version)
        implements Versioned {

    @PersonalData
    @Schema(name = "HeldRole", description = "A role that a person holds, with its scope and dates.")
    record RoleView(
            @Schema(description = "The role; more may be added.", examples = "COORDINATOR")
            Role role,

            @Schema(description = "What the role is limited to.", examples = "CITY")
            Role.Scope scope,

            @Schema(description = "The city; for the scope CITY only.") @Nullable
            CityRef city,

            @Schema(description = "The country; for the scope COUNTRY only.") @Nullable
            CountryRef country,

            @Schema(description = "Moment from which the role is held, RFC 3339 in UTC.")
            OffsetDateTime from,

            @Schema(description = "Moment at which it ends, RFC 3339 in UTC; absent while no end is set.") @Nullable
            OffsetDateTime to) {}

    static MeView of(
            Person person,
            List<RoleAssignment.Row> roles,
            Map<UUID, CityRef> cities,
            Function<String, Optional<CountryRef>> countries) {
        List<CityRef> actsFor = roles.stream()
                .map(role -> cityOf(role, cities))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String zone = person.timeZone();
        return new MeView(
                person.id().toString(),
                person.name(),
                person.email(),
                person.language(),
                zone != null || actsFor.isEmpty() ? zone : actsFor.getFirst().timeZone(),
                roles.stream().map(role -> view(role, cities, countries)).toList(),
                actsFor,
                Objects.requireNonNull(person.preferences().notices()),
                person.version());
    }

    private static RoleView view(
            RoleAssignment.Row role, Map<UUID, CityRef> cities, Function<String, Optional<CountryRef>> countries) {
        String country = role.countryCode();
        return new RoleView(
                role.role(),
                role.role().scope(),
                cityOf(role, cities),
                country == null ? null : countries.apply(country).orElse(null),
                utc(role.validFrom()),
                role.validTo() == null ? null : utc(role.validTo()));
    }

    private static @Nullable CityRef cityOf(RoleAssignment.Row role, Map<UUID, CityRef> cities) {
        return role.cityId() == null ? null : cities.get(role.cityId());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
