package org.learningcities.teams;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Caller;

@Path("/api/v1/invitations")
@Tag(name = "Teams")
@Produces(MediaType.APPLICATION_JSON)
class InvitationResource {
    @Inject
    InvitationService service;

    @Inject
    Caller caller;

    @GET
    @Path("/received")
    @PermitAll
    @Operation(
            operationId = "getReceivedInvitation",
            summary = "What a link of an invitation is to",
            description =
                    "City, role and whether it can still be accepted. The secret of the link travels in a header, so that it is"
                            + " in no address and no log; one that is not ours is answered with the state `UNKNOWN`. Everybody may call it.")
    public ReceivedInvitationView received(
            @HeaderParam("Invitation-Token")
                    @Parameter(
                            description = "What stands behind the # of the link.",
                            example = "mFq0vX2o5mJwq8n3r1sT4uYzA6bCdEfGhIjKlMnOpQ")
                    @Nullable
                    String token) {
        return service.received(token, caller.language());
    }

    @POST
    @Path("/actions/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation",
            description =
                    "The caller joins the team at once. Works once: afterwards the link is used (`invitation-used`). Every"
                            + " person who holds the link and is signed in may call it; the account need not have the invited address.")
    public ReceivedInvitationView accept(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PresentInvitation.class),
                                            example = "{\"token\": \"mFq0vX2o5mJwq8n3r1sT4uYzA6bCdEfGhIjKlMnOpQ\"}"))
                    @Valid
                    @NotNull
                    PresentInvitation request) {
        return service.accept(caller.actor(), request.token(), caller.accountLanguage(), caller.language());
    }
}
