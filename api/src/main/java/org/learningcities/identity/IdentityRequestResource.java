package org.learningcities.identity;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PageParams;

@Path("/api/v1/identity-requests")
@Tag(name = "Identity")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class IdentityRequestResource {
    private static final String ID = "Id of the request.";
    private static final String EXAMPLE = "0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f";
    private static final String NOTE = "{\"reason\": \"Checked in the official gazette\"}";
    private static final String OTHERS = " For everybody else there is no request (404).";

    @Inject
    IdentityReading reading;

    @Inject
    IdentityRequestService service;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "listIdentityRequests",
            summary = "Requests to change identities",
            description =
                    "The newest first: of all cities for the secretariat, of their own cities for the people of a team, none for others."
                            + " Everybody who is signed in may call it.")
    public Page<IdentityRequestView> requests(@BeanParam RequestParams params, @BeanParam PageParams page) {
        return reading.page(caller.actor(), params, page, caller.language());
    }

    @POST
    @Path("/{id}/actions/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acceptIdentityRequest",
            summary = "Accept a request",
            description =
                    "The identity is changed as asked, at once and in one step with the decision. With `dryRun` it is only tried. Who asked gets"
                            + " a mail. The secretariat may call it." + OTHERS)
    public IdentityRequestView accept(
            @PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = IdentityNote.class), example = NOTE))
                    @Valid
                    @NotNull
                    IdentityNote note) {
        return service.accept(caller.actor(), id, note, caller.language());
    }

    @POST
    @Path("/{id}/actions/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declineIdentityRequest",
            summary = "Decline a request",
            description =
                    "The identity stays as it is; who asked gets a mail with the reason. The secretariat may call it."
                            + OTHERS)
    public IdentityRequestView decline(
            @PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DeclineIdentityRequest.class),
                                            example = "{\"reason\": \"The decree is not in force yet\"}"))
                    @Valid
                    @NotNull
                    DeclineIdentityRequest why) {
        return service.decline(caller.actor(), id, why, caller.language());
    }

    @POST
    @Path("/{id}/actions/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawIdentityRequest",
            summary = "Take a request back",
            description =
                    "It no longer waits for the secretariat, and another one can be made. The team of the city may call it."
                            + OTHERS)
    public IdentityRequestView withdraw(
            @PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = IdentityNote.class), example = NOTE))
                    @Valid
                    @NotNull
                    IdentityNote note) {
        return service.withdraw(caller.actor(), id, note, caller.language());
    }
}
