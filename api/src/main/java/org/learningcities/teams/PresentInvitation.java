package org.learningcities.teams;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.ConfidentialData;

/** The secret of a link. It travels in bodies alone, so that it is in no address, log or history of a browser. */
@ConfidentialData
@Schema(name = "PresentInvitation", description = "The secret that a link of an invitation carries.")
record PresentInvitation(
        @Schema(
                description = "What stands behind the # of the link, at most 200 characters.",
                examples = "mFq0vX2o5mJwq8n3r1sT4uYzA6bCdEfGhIjKlMnOpQ")
        @NotNull
        @Size(max = 200)
        String token) {}
