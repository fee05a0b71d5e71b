package org.learningcities.privacy;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PersonalData;

@PersonalData
@Schema(name = "Erasure", description = "What an erasure did, or would do in a dry run.")
record ErasureView(
        @Schema(description = "Moment of the erasure, RFC 3339 in UTC.")
        OffsetDateTime erasedAt,

        @Schema(description = "What became of each part of the data that had an entry, in the order of the export.")
        List<ConsequenceView> consequences) {

    @PersonalData
    @Schema(name = "ErasureConsequence", description = "What becomes of a part of the data.")
    record ConsequenceView(
            @Schema(description = "The part, as the export names it; more may be added.", examples = "roles")
            String section,

            @Schema(
                    description =
                            "GONE, ENDED (it ended and stays as a fact about somebody without a name) or KEPT (without a name).",
                    examples = "ENDED")
            SectionRef.Fate fate,

            @Schema(description = "How many entries it has.", minimum = "1", examples = "2")
            long count) {}
}
