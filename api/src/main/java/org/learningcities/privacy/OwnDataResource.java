package org.learningcities.privacy;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.learningcities.kernel.Caller;

@Path("/api/v1/me/export")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class OwnDataResource {
    @Inject
    PrivacyService service;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "exportMyData",
            summary = "All that is known about the person who calls",
            description =
                    "Account, roles, invitations, drafts, requests, files, mails, what the person did and what was kept of it, as a file to"
                            + " save. The sign-in must be of the last 10 minutes (`sign-in-again`, RFC 9470); the history and a mail to the known"
                            + " address tell that it was taken. At most 10 in an hour (`too-many-exports`). Every person who is signed in may call"
                            + " it for themselves; a partner system is refused with `person-needed`.")
    public RestResponse<OwnDataView> export() {
        OwnDataView data = service.export(caller.actor(), caller.accountLanguage());
        return RestResponse.ResponseBuilder.ok(data)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"learning-cities-"
                                + data.takenAt().toLocalDate() + ".json\"")
                .build();
    }
}
