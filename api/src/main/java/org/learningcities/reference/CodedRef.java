package org.learningcities.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;

/** A term of a vocabulary: its code and its name. */
@PublicData
@Schema(description = "A term of a vocabulary: its code and its name.")
public record CodedRef(
        @Schema(description = "Stable code of the term.", examples = "ESD")
        String code,

        @Schema(description = "Name in the best language for the caller.")
        LocalizedText name) {}
