package org.learningcities.profiles;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;

@ConfidentialData
@Schema(name = "PublishDraft", description = "What of a draft is to be published, and why.")
record PublishDraft(
        @Schema(
                description =
                        "The changed fields to publish: JSON pointers of single fields, or of parts such as `/strategy`. Absent: all.",
                examples = "[\"/summary/fr\", \"/strategy\"]")
        @Nullable
        @Size(min = 1, max = 100)
        List<@NotNull @Size(max = 100) String> fields,

        @Schema(
                description =
                        "Version of the draft that the caller has seen; when others have written since, the answer is 412. Absent: whatever is there.",
                examples = "7")
        @Nullable
        Integer version,

        @Schema(description = "Why, for the history.", examples = "Yearly review") @Nullable @Size(max = 500)
        String reason) {}
