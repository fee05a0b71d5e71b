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
import org.learningcities.resources.ResourceParts.LicenceView;

@PublicData
@Schema(name = "ResourceSummary", description = "A work as lists show it.")
record ResourceSummary(
        @Schema(description = "Id of the work, a UUID.") UUID id,

        @Schema(
                description = "The work in addresses: lower-case letters, digits and hyphens.",
                examples = "key-features-of-learning-cities")
        String slug,

        @Schema(description = "What it is. Open to extension.", examples = "GUIDELINE")
        ResourceKind type,

        @Schema(description = "Title in the best language there is.")
        LocalizedText title,

        @Schema(description = "What it is about, in our words.") @Nullable
        LocalizedText summary,

        @Schema(description = "Who made it, in the order of the work; names as printed.")
        List<String> creators,

        @Schema(description = "Who published it.", examples = "UNESCO Institute for Lifelong Learning") @Nullable
        String publisher,

        @Schema(description = "Year of issue.", examples = "2015") @Nullable
        Integer year,

        @Schema(description = "Languages it exists in, BCP 47 tags.")
        List<String> languages,

        @Schema(description = "Thematic clusters it is about.")
        List<CodedRef> topics,

        @Schema(description = "Cities it is about, comes from or was adopted in.")
        List<CityRef> cities,

        @Schema(description = "What may be done with it.") LicenceView licence,

        @Schema(description = "When it came into the library.")
        OffsetDateTime addedAt) {}
