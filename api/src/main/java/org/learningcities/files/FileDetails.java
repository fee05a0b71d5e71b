package org.learningcities.files;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;

/** What people say about a file. A patch names what it changes, so none of it is required there. */
@ConfidentialData
@Schema(name = "FileDetails", description = "What people say about a file; as a patch, only what is to change.")
record FileDetails(
        @Schema(
                description =
                        "What a picture shows, in words, by language (ar, en, es, fr, ru, zh), at most 300 characters each. A picture needs it in one language at least.",
                examples = "{\"en\": \"Two readers under a tree in front of the library.\"}")
        @Nullable
        Map<String, @Nullable String> alt,

        @Schema(
                description =
                        "Caption of a picture or title of a document, by language, at most 300 characters each. A document needs it in one language at least.",
                examples = "{\"en\": \"Opening of the garden library\"}")
        @Nullable
        Map<String, @Nullable String> caption,

        @PersonalData
        @Schema(description = "Who holds the rights, at most 200 characters.", examples = "City of Medellín")
        @Nullable
        @NotNull
        @NotBlank
        @Size(max = 200)
        String rightsHolder,

        @Schema(
                description = "Code of a licence under which others may show the work; `listLicences` has them.",
                examples = "CC-BY-4.0")
        @Nullable
        @NotNull
        String licence,

        @Schema(
                description =
                        "Last day on which the people in it agree to its being shown; afterwards it is neither listed nor handed out. Absent: nobody is to be asked, or without end.",
                nullable = true,
                examples = "2030-12-31")
        @Nullable
        LocalDate consentUntil,

        @Schema(description = "Who may see it.", examples = "PUBLIC") @Nullable @NotNull
        Visibility visibility,

        @Schema(
                description = "Whether it is the picture at the head of the city's page; a city has one at most.",
                examples = "false")
        @Nullable
        @NotNull
        Boolean cover,

        @Schema(
                description = "Place among the files of its kind, from 1; the others make room.",
                minimum = "1",
                examples = "1")
        @Nullable
        @NotNull
        @Min(1)
        Integer position) {}
