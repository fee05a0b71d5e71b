package org.learningcities.teams;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.Version;

@Path("/api/v1/cities/{slug}/team/invitations")
@Tag(name = "Teams")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TeamInvitationResource {
    private static final String SLUG = "The city's name in addresses, the present one or a former one.";
    private static final String CITY = "medellin-co";
    private static final String ID = "Id of an open invitation of this team.";
    private static final String EXAMPLE = "0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f";
    private static final String WHO =
            " Coordinators of the city and the secretariat may call it. For everybody else there is no team (404).";

    @Inject
    InvitationService service;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "inviteToTeam",
            summary = "Invite a person to the team",
            description =
                    "Sends a mail with a link that works once, for 14 days; the role begins when it is accepted. One person may"
                            + " send 20 a day (429)." + WHO)
    @APIResponse(
            responseCode = "201",
            description = "The invitation; the link itself goes to its recipient alone.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationView.class)))
    public RestResponse<InvitationView> invite(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = InvitePerson.class),
                                            example =
                                                    "{\"email\": \"nora@example.org\", \"role\": \"TEAM_MEMBER\", \"language\": \"es\"}"))
                    @Valid
                    @NotNull
                    InvitePerson request) {
        return RestResponse.status(
                RestResponse.Status.CREATED, service.invite(caller.actor(), slug, request, caller.language()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeTeamInvitation",
            summary = "Take an invitation back",
            description =
                    "Its link stops working at once, and the address is forgotten. The `version` in the list of the team is"
                            + " that of the ETag: version 1 is `\"1-en\"`." + WHO)
    public InvitationView revoke(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id,
            @HeaderParam("If-Match") String ifMatch) {
        return service.revoke(caller.actor(), slug, id, Version.ofIfMatch(ifMatch), caller.language());
    }
}
