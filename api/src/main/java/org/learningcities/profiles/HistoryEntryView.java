package org.learningcities.profiles;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;

@ConfidentialData
@Schema(name = "HistoryEntry", description = "What somebody did to a city.")
record HistoryEntryView(
        @Schema(description = "Number in the one ordered history of the platform.", minimum = "1", examples = "4711")
        long seq,

        @Schema(description = "When, RFC 3339 in UTC.") OffsetDateTime at,
        @Schema(description = "Who.") HistoryActor actor,

        @Schema(description = "The role acted in; absent where none was needed.", examples = "COORDINATOR") @Nullable
        String actingRole,

        @Schema(description = "What was done; more may be added.", examples = "publish")
        String action,

        @Schema(description = "The fields that changed, in the order of their pointers.")
        List<HistoryChange> changes,

        @Schema(description = "Why, as the person put it.", examples = "Yearly review") @Nullable
        String reason) {

    @PersonalData
    @Schema(name = "HistoryActor", description = "Who acted.")
    record HistoryActor(
            @Schema(
                    description = "Kind of actor.",
                    enumeration = {"PERSON", "PARTNER", "SYSTEM", "VISITOR"})
            String kind,

            @Schema(
                    description =
                            "Name today; absent when the person asked to be forgotten. Partner systems see no names of people.")
            @Nullable
            String name) {}

    @ConfidentialData
    @Schema(name = "HistoryChange", description = "A field before and after.")
    record HistoryChange(
            @Schema(description = "The field, a JSON pointer.", examples = "/summary/fr")
            String field,

            @Schema(description = "Its value before; absent where there was none.") @Nullable
            Object before,

            @Schema(description = "Its value after; absent where there is none.") @Nullable
            Object after) {}
}
