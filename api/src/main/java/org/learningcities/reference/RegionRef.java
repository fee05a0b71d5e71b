package org.learningcities.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;

/** A region of UNESCO as other things refer to it. */
@PublicData
@Schema(description = "One of the five regions of UNESCO; an attribute of the Member State, not of geography.")
public record RegionRef(
        @Schema(
                description = "Code of the region.",
                enumeration = {"AFR", "ARB", "APA", "ENA", "LAC"},
                examples = "LAC")
        String code,

        @Schema(description = "Name of the region in the best language for the caller.")
        LocalizedText name) {}
