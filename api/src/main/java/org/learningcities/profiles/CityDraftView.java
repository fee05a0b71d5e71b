package org.learningcities.profiles;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityProfileView;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;
import org.learningcities.kernel.Versioned;

@ConfidentialData
@Schema(name = "CityDraft", description = "The draft of a city's profile, as its team and the secretariat see it.")
record CityDraftView(
        @Schema(description = "The city.") CityRef city,

        @Schema(
                description = "Version of the draft, 0 before the first change; it never comes back.",
                minimum = "0",
                examples = "7")
        int version,

        @Schema(description = "The profile as it will be once everything is published.")
        CityProfileView content,

        @Schema(description = "The profile as everybody reads it now.")
        CityProfileView published,

        @Schema(description = "The fields that differ from what is published, in the order of their pointers.")
        List<ChangedField> changed,

        @Schema(description = "How complete the draft is, and what to do next.")
        Completeness completeness,

        @Schema(
                description =
                        "Translations whose original has changed since they were made: JSON pointers into `content`.",
                examples = "[\"/summary/fr\"]")
        List<String> staleTranslations,

        @Schema(description = "What can be done with the draft, and who may do it now.")
        List<DraftAction> actions)
        implements Versioned {

    @ConfidentialData
    @Schema(name = "ChangedField", description = "A field of the draft that differs from what is published.")
    record ChangedField(
            @Schema(description = "The field: a JSON pointer into `content`.", examples = "/summary/fr")
            String field,

            @PersonalData
            @Schema(
                    description =
                            "Name of the person or partner system that changed it; absent when the person asked to be forgotten,"
                                    + " and for partner systems.")
            @Nullable
            String by,

            @Schema(description = "Moment of the change, RFC 3339 in UTC.")
            OffsetDateTime at) {}

    @ConfidentialData
    @Schema(name = "DraftAction", description = "Something that can be done with a draft.")
    record DraftAction(
            @Schema(
                    description = "The action; more may be added.",
                    enumeration = {"edit", "publish", "discard"})
            String action,

            @Schema(description = "Whether the caller may do it now.")
            boolean allowed,

            @Schema(
                    description =
                            "Why not: coordinator-needed, nothing-changed; more may be added. Absent where it is allowed.",
                    examples = "coordinator-needed")
            @Nullable
            String why) {
        static DraftAction of(String action, boolean mayDo, boolean possible) {
            return new DraftAction(
                    action, mayDo && possible, !mayDo ? "coordinator-needed" : possible ? null : "nothing-changed");
        }
    }
}
