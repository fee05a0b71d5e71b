package org.learningcities.files;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;

@ConfidentialData
@Schema(name = "AddFile", description = "An upload that becomes a picture or document of a city.")
record AddFile(
        @Schema(description = "Id of the upload; it is ready.", examples = "01994d1c-7a00-7000-8000-00000000f001")
        @NotNull
        UUID upload,

        @Schema(description = "What a picture shows, in words, by language; as in `FileDetails`.") @Nullable
        Map<String, @Nullable String> alt,

        @Schema(description = "Caption of a picture or title of a document, by language; as in `FileDetails`.")
        @Nullable
        Map<String, @Nullable String> caption,

        @PersonalData
        @Schema(description = "Who holds the rights, at most 200 characters.", examples = "City of Medellín")
        @NotBlank
        @Size(max = 200)
        String rightsHolder,

        @Schema(description = "Code of a licence under which others may show the work.", examples = "CC-BY-4.0")
        @NotBlank
        String licence,

        @Schema(
                description = "Last day on which the people in it agree to its being shown; absent: without end.",
                examples = "2030-12-31")
        @Nullable
        LocalDate consentUntil,

        @Schema(description = "Who may see it; absent: everybody.") @Nullable
        Visibility visibility,

        @Schema(description = "Whether it is the picture at the head of the city's page; absent: it is not.") @Nullable
        Boolean cover) {

    /** Last in its list. */
    FileDetails details(int position) {
        return new FileDetails(
                alt,
                caption,
                rightsHolder,
                licence,
                consentUntil,
                Objects.requireNonNullElse(visibility, Visibility.PUBLIC),
                Boolean.TRUE.equals(cover),
                position);
    }
}
