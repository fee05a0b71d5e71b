package org.learningcities.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityIdentityDirectory.Naming;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(
        name = "NewName",
        description = "The name that a city has from a day on. The name before stays known as a former one.")
record NewName(
        @Schema(
                description = "International name in Latin letters, 1 to 120 characters; its address is made of it.",
                examples = "Nur-Sultan")
        @NotNull
        @Size(min = 1, max = 120)
        String name,

        @Schema(description = "BCP 47 tag of the language of that name, where it is in one.", examples = "kk")
        @Nullable
        @Pattern(regexp = TAG)
        String language,

        @Schema(
                description = "Name in the city's own script, at most 120 characters. Absent: the present one stays.",
                examples = "Нұр-Сұлтан")
        @Nullable
        @Size(min = 1, max = 120)
        String nativeName,

        @Schema(
                description =
                        "BCP 47 tag of the language of the name in the own script; absent: by script and country.",
                examples = "kk")
        @Nullable
        @Pattern(regexp = TAG)
        String nativeLanguage,

        @Schema(description = "Short form of the name, at most 60 characters; absent: there is none.", examples = "Nur")
        @Nullable
        @Size(min = 1, max = 60)
        String shortName,

        @Schema(description = "First day on which the name holds, not after today.", examples = "2026-01-01") @NotNull
        LocalDate from) {
    private static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    Naming naming() {
        return new Naming(name, language, nativeName, nativeLanguage, shortName, from);
    }
}
