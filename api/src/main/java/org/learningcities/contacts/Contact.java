package org.learningcities.contacts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.PersonalData;

/** One way to reach a city, as the caller may see it. */
@PersonalData
@Schema(name = "CityContact", description = "One way to reach a city. A field that the caller may not see is absent.")
record Contact(
        @Schema(description = "Who answers there.", examples = "OFFICE") @NotNull
        ContactKind kind,

        @Schema(description = "Name of the office or person, at most 120 characters.") @Valid @Nullable
        ContactField name,

        @Schema(description = "E-mail address.") @Valid @Nullable
        ContactField email,

        @Schema(description = "Telephone number with the country's code, for example +57 604 555 0100.")
        @Valid
        @Nullable
        ContactField telephone,

        @Schema(description = "Address of a web page or form, http or https.") @Valid @Nullable
        ContactField website) {

    /** What is left of it for somebody who sees some fields only; empty when there is no way left to reach anybody. */
    Optional<Contact> shown(Predicate<SeenBy> sees) {
        Contact rest =
                new Contact(kind, shown(name, sees), shown(email, sees), shown(telephone, sees), shown(website, sees));
        return rest.reaches() ? Optional.of(rest) : Optional.empty();
    }

    boolean reaches() {
        return Stream.of(Optional.ofNullable(email), Optional.ofNullable(telephone), Optional.ofNullable(website))
                .anyMatch(Optional::isPresent);
    }

    private static @Nullable ContactField shown(@Nullable ContactField field, Predicate<SeenBy> sees) {
        return field != null && sees.test(field.seenBy()) ? field : null;
    }
}
