package org.learningcities.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a person acts in a role, for a city, a country or the network as a whole, from a moment until another. */
@Entity
@Table(name = "role_assignment")
class RoleAssignment {
    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "city_id")
    @Nullable
    private UUID cityId;

    @Column(name = "country_code")
    @Nullable
    private String countryCode;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_to")
    @Nullable
    private Instant validTo;

    @jakarta.persistence.Version
    @Column(name = "version")
    private int version;

    RoleAssignment() {}

    /** What the rights of a person follow from, read straight into a record. */
    record Row(
            Role role,
            @Nullable UUID cityId,
            @Nullable String countryCode,
            Instant validFrom,
            @Nullable Instant validTo) {}
}
