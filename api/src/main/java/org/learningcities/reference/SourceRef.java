package org.learningcities.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.PublicData;

/** Where a fact comes from. */
@PublicData
@Schema(description = "Where a fact comes from.")
public record SourceRef(
        @Schema(description = "Stable id of the source.", examples = "unesco-2025")
        String id,

        @Schema(
                description =
                        "OFFICIAL: a text of UNESCO, a National Commission, a government or the city. PRESS: news media and other third parties."
                                + " DATASET: an open data set. DEMO: invented for demonstration.",
                enumeration = {"OFFICIAL", "PRESS", "DATASET", "DEMO"})
        String kind,

        @Schema(description = "Title of the text or data set.")
        String title,

        @Schema(description = "Who published it.") @Nullable String publisher,

        @Schema(
                description = "When it was published, as exact as it is known: a day, a month or a year.",
                examples = "2024-02-14")
        @Nullable
        String date,

        @Schema(description = "Where it was seen.") @Nullable
        String url) {}
