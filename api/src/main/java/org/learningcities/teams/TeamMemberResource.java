package org.learningcities.teams;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/cities/{slug}/team/members/{personId}/actions")
@Tag(name = "Teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
class TeamMemberResource {
    private static final String SLUG = "The city's name in addresses, the present one or a former one.";
    private static final String CITY = "medellin-co";
    private static final String PERSON = "Id of a person of the team.";
    private static final String ID = "0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f";
    private static final String WHO =
            " Coordinators of the city and the secretariat may call it. For everybody else there is no team (404).";

    @Inject
    TeamService service;

    @Inject
    Caller caller;

    @POST
    @Path("/promote")
    @Operation(
            operationId = "promoteTeamMember",
            summary = "Make a member a coordinator",
            description = "From now on; a team may have several." + WHO)
    public TeamView promote(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @PathParam("personId") @Parameter(description = PERSON, example = ID) String person,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = WithReason.class),
                                            example = "{\"reason\": \"New tasks in the town hall\"}"))
                    @Valid
                    @NotNull
                    WithReason reason) {
        return service.promote(caller.actor(), slug, person, reason, caller.language());
    }

    @POST
    @Path("/demote")
    @Operation(
            operationId = "demoteTeamMember",
            summary = "Make a coordinator a member",
            description = "From now on. The last coordinator stays one (`last-coordinator`)." + WHO)
    public TeamView demote(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @PathParam("personId") @Parameter(description = PERSON, example = ID) String person,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = WithReason.class),
                                            example = "{\"reason\": \"New tasks in the town hall\"}"))
                    @Valid
                    @NotNull
                    WithReason reason) {
        return service.demote(caller.actor(), slug, person, reason, caller.language());
    }

    @POST
    @Path("/remove")
    @Operation(
            operationId = "removeTeamMember",
            summary = "Take a person out of the team",
            description =
                    "The person's rights end with their next request, and their open invitations too; a mail tells them. The"
                            + " last coordinator stays (`last-coordinator`)." + WHO)
    public TeamView remove(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @PathParam("personId") @Parameter(description = PERSON, example = ID) String person,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = WithReason.class),
                                            example = "{\"reason\": \"New tasks in the town hall\"}"))
                    @Valid
                    @NotNull
                    WithReason reason) {
        return service.remove(caller.actor(), slug, person, reason, caller.language());
    }
}
