package org.learningcities.teams;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/v1/cities/{slug}/team")
@Tag(name = "Teams")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TeamResource {
    private static final String SLUG = "The city's name in addresses, the present one or a former one.";
    private static final String CITY = "medellin-co";
    private static final String OTHERS = " For everybody else there is no team (404).";

    @Inject
    TeamService service;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "getTeam",
            summary = "The team of a city",
            description =
                    "Who looks after a city, and what the caller may do there. Its team and the secretariat may call it and"
                            + " see all; the National Commission of its country sees the coordinators." + OTHERS)
    public TeamView team(@PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug) {
        return service.team(caller.actor(), slug, caller.language());
    }

    @POST
    @Path("/actions/leave")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "leaveTeam",
            summary = "Leave the team",
            description =
                    "Ends the caller's role in the team at once. The last coordinator hands over first (`last-coordinator`)."
                            + " Whoever belongs to the team may call it." + OTHERS)
    public OwnPlaceView leave(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = WithReason.class),
                                            example = "{\"reason\": \"New tasks in the town hall\"}"))
                    @Valid
                    @NotNull
                    WithReason reason) {
        return service.leave(caller.actor(), slug, reason, caller.language());
    }

    @POST
    @Path("/actions/hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handOverTeam",
            summary = "Hand the coordination over",
            description =
                    "Another person of the team becomes coordinator, and the caller leaves the team or stays as a member: one"
                            + " step, with a reason. Drafts and open invitations belong to the city and stay. Coordinators of the city may"
                            + " call it." + OTHERS)
    public OwnPlaceView handOver(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = HandOver.class),
                                            example =
                                                    "{\"successor\": \"0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f\", \"reason\": \"New tasks in the town hall\"}"))
                    @Valid
                    @NotNull
                    HandOver request) {
        return service.handOver(caller.actor(), slug, request, caller.language());
    }

    @POST
    @Path("/actions/take-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeOverTeam",
            summary = "Take the coordination over",
            description =
                    "For a city whose coordinators cannot be reached: the caller becomes coordinator, those who were stay as"
                            + " members and are told by mail, and their open invitations end. The reason stays in the history of the team."
                            + " The secretariat may call it." + OTHERS)
    public TeamView takeOver(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = TakeOver.class),
                                            example = "{\"reason\": \"Nobody in the town hall can be reached\"}"))
                    @Valid
                    @NotNull
                    TakeOver request) {
        return service.takeOver(caller.actor(), slug, request, caller.language());
    }
}
