package org.learningcities.files;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;
import org.learningcities.kernel.Versioned;

@ConfidentialData
@Schema(name = "CityFile", description = "A picture or document of a city, as its team sees it.")
record FileView(
        @Schema(description = "Id of the file.") UUID id,

        @Schema(description = "Version of what is said about it; its entity tag is made of it.", examples = "1")
        int version,

        @Schema(description = "Picture or document.") FileKind kind,

        @Schema(description = "Name under which it is saved.", examples = "library.jpg")
        String name,

        @Schema(
                description = "What a picture shows, by language.",
                examples = "{\"en\": \"Two readers under a tree in front of the library.\"}")
        Map<String, String> alt,

        @Schema(
                description = "Caption or title, by language.",
                examples = "{\"en\": \"Opening of the garden library\"}")
        Map<String, String> caption,

        @PersonalData @Schema(description = "Who holds the rights.", examples = "City of Medellín")
        String rightsHolder,

        @Schema(description = "Code of the licence.", examples = "CC-BY-4.0")
        String licence,

        @Schema(description = "Last day of the consent of those in it.", examples = "2030-12-31") @Nullable
        LocalDate consentUntil,

        @Schema(description = "Who may see it.") Visibility visibility,

        @Schema(description = "Whether everybody can see it today, where the city is public.")
        boolean shown,

        @Schema(description = "Whether it is the picture at the head of the city's page.")
        boolean cover,

        @Schema(description = "Place among the files of its kind, from 1.", minimum = "1", examples = "1")
        int position,

        @Schema(description = "Moment at which it was added, RFC 3339 in UTC.")
        OffsetDateTime createdAt,

        @Schema(description = "The forms in which it is handed out; of a picture several sizes, the smallest first.")
        List<FileFormView> forms)
        implements Versioned {}
