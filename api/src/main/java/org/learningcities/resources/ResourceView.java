package org.learningcities.resources;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;
import org.learningcities.reference.CodedRef;
import org.learningcities.reference.SourceRef;
import org.learningcities.resources.ResourceParts.IdentifierView;
import org.learningcities.resources.ResourceParts.LicenceView;
import org.learningcities.resources.ResourceParts.TextView;
import org.learningcities.resources.ResourceParts.TranslationView;

@PublicData
@Schema(name = "Resource", description = "A work of the library with all its language versions.")
record ResourceView(
        @Schema(description = "Id of the work, a UUID.") UUID id,

        @Schema(
                description = "The work in addresses: lower-case letters, digits and hyphens.",
                examples = "key-features-of-learning-cities")
        String slug,

        @Schema(description = "What it is. Open to extension.", examples = "GUIDELINE")
        ResourceKind type,

        @Schema(description = "Title in the best language there is.")
        LocalizedText title,

        @Schema(description = "All titles, by language.") List<TextView> titles,

        @Schema(description = "What it is about, in our words, in the best language there is.") @Nullable
        LocalizedText summary,

        @Schema(description = "The same in all languages.") List<TextView> summaries,

        @Schema(description = "Who made it, in the order of the work; names as printed.")
        List<String> creators,

        @Schema(description = "Who published it.", examples = "UNESCO Institute for Lifelong Learning") @Nullable
        String publisher,

        @Schema(description = "Year of issue.", examples = "2015") @Nullable
        Integer year,

        @Schema(description = "The language versions of this one work.")
        List<TranslationView> translations,

        @Schema(description = "Names that others know it by.")
        List<IdentifierView> identifiers,

        @Schema(description = "Thematic clusters it is about.")
        List<CodedRef> topics,

        @Schema(description = "Cities it is about, comes from or was adopted in.")
        List<CityRef> cities,

        @Schema(description = "What may be done with it.") LicenceView licence,

        @Schema(description = "Where it is. Nothing is kept here.") @Nullable
        String link,

        @Schema(description = "What is to be known about this record.") @Nullable
        LocalizedText note,

        @Schema(description = "Where this record comes from.")
        SourceRef source,

        @Schema(description = "When it came into the library.")
        OffsetDateTime addedAt,

        @Schema(description = "When this record changed last.")
        OffsetDateTime updatedAt) {}
