package org.learningcities.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.PersonalData;

/** What a person decides about their own account. A patch names what it changes, so none of it is required there. */
@PersonalData
@Schema(
        name = "Preferences",
        description = "What a person decides about their own account; as a patch, only what is to change.")
record Preferences(
        @Schema(
                description = "Language in which the platform writes to the person, a BCP 47 tag.",
                examples = "fr",
                enumeration = {"ar", "en", "es", "fr", "ru", "zh"})
        @Nullable
        @NotNull
        @Pattern(regexp = "ar|en|es|fr|ru|zh")
        String language,

        @Schema(
                description =
                        "IANA time zone, at most 64 characters; null goes back to that of the first city acted for.",
                nullable = true,
                examples = "Africa/Dakar")
        @Nullable
        @Size(max = 64)
        String timeZone,

        @Schema(description = "Which e-mails the person wants.") @Nullable @NotNull @Valid
        Notices notices) {

    @PersonalData
    @Schema(name = "Notices", description = "Which e-mails a person wants.")
    record Notices(
            @Schema(
                    description =
                            "Deadlines of what the person takes part in: always true, they cannot be switched off.",
                    examples = "true")
            @Nullable
            @NotNull
            Boolean deadlines,

            @Schema(description = "How often to sum up what happened.", examples = "WEEKLY") @Nullable @NotNull
            Digest digest) {}
}
