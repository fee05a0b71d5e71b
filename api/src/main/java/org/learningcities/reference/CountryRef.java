package org.learningcities.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;

/** A country as other things refer to it. */
@PublicData
@Schema(description = "A country as other things refer to it.")
public record CountryRef(
        @Schema(description = "ISO 3166-1 alpha-2 code.", examples = "CO")
        String code,

        @Schema(description = "Name of the country in the best language for the caller.")
        LocalizedText name) {}
