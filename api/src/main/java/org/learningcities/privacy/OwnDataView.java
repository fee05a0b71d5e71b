package org.learningcities.privacy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PersonalData;

@PersonalData
@Schema(name = "OwnData", description = "All that the platform knows about the person who calls.")
record OwnDataView(
        @Schema(
                description = "Id of the person, a UUID of version 7.",
                examples = "0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f")
        String person,

        @Schema(description = "Moment at which it was read, RFC 3339 in UTC: all of it at once.")
        OffsetDateTime takenAt,

        @Schema(description = "What is known, in parts; those without an entry are named too.")
        List<SectionView> sections) {

    @PersonalData
    @Schema(name = "OwnDataSection", description = "A part of what is known about a person.")
    record SectionView(
            @Schema(
                    description =
                            "Which part: account, roles, invitationsSent, invitationsReceived, drafts, identityRequests, files,"
                                    + " uploads, partnerContacts, mails, history, historyAboutMe, refusedChanges, keptAnswers; more may be added.",
                    examples = "roles")
            String name,

            @Schema(
                    description =
                            "What becomes of it when the account is erased: GONE, ENDED (it ends and stays as a fact about somebody"
                                    + " without a name) or KEPT (without a name).",
                    examples = "ENDED")
            SectionRef.Fate atErasure,

            @Schema(
                    description =
                            "The entries; each is an object whose properties depend on the section. Moments are RFC 3339, texts are as they"
                                    + " were written.")
            List<Map<String, Object>> entries) {}
}
