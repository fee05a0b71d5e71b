package org.learningcities.teams;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.PersonalData;

/** Whom to invite. */
@PersonalData
@Schema(name = "InvitePerson", description = "Whom to invite to the team of a city.")
record InvitePerson(
        @Schema(
                description = "E-mail address that the link is sent to, at most 254 characters.",
                examples = "nora@example.org")
        @NotNull
        @Size(max = 254)
        @Pattern(regexp = "[^\\s,;:<>()\"\\[\\]@]{1,64}@[^\\s,;:<>()\"\\[\\]@.]+(\\.[^\\s,;:<>()\"\\[\\]@.]+)+")
        String email,

        @Schema(description = "What the person becomes.", examples = "TEAM_MEMBER") @NotNull
        TeamRole role,

        @Schema(
                description = "Language of the mail, a BCP 47 tag; without it, that of the request.",
                examples = "es",
                enumeration = {"ar", "en", "es", "fr", "ru", "zh"})
        @Nullable
        @Pattern(regexp = "ar|en|es|fr|ru|zh")
        String language) {}
