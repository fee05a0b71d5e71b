package org.learningcities.tasks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.ConfidentialData;

/** Something that waits for a person; ends by being done, nobody ticks it off. */
@ConfidentialData
@Schema(name = "Task", description = "Something that waits for the person who calls. It ends by being done.")
public record TaskRef(
        @Schema(
                description = "What kind: INVITATION, IDENTITY_REQUEST, DRAFT_UNPUBLISHED, STALE_TRANSLATIONS or"
                        + " INCOMPLETE_PROFILE; more may be added.",
                examples = "STALE_TRANSLATIONS")
        String kind,

        @Schema(description = "The city that it is about; absent where it is about none.") @Nullable
        CityRef city,

        @Schema(
                description = "How many things there are to do in it; absent where it is one.",
                minimum = "1",
                examples = "3")
        @Nullable
        Integer count,

        @Schema(
                description =
                        "Where it is done: an address of the web application without the language in front; absent where the way leads"
                                + " through something else, such as a link in a mail.",
                examples = "/my-city/medellin-co")
        @Nullable
        String link,

        @Schema(description = "Since when it waits, RFC 3339 in UTC; absent where nobody knows.") @Nullable
        OffsetDateTime since,

        @Schema(description = "Until when it has to be done, RFC 3339 in UTC; absent where there is no such moment.")
        @Nullable
        OffsetDateTime due) {

    /** A task about a city without an end. */
    public static TaskRef about(
            String kind, CityRef city, @Nullable Integer count, String link, @Nullable Instant since) {
        return new TaskRef(kind, city, count, link, utc(since), null);
    }

    /** A task about a city that ends by itself and is done elsewhere. */
    public static TaskRef until(String kind, CityRef city, Instant since, Instant due) {
        return new TaskRef(kind, city, null, null, utc(since), utc(due));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
