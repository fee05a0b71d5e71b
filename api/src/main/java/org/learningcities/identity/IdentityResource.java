package org.learningcities.identity;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.learningcities.kernel.Caller;

@Path("/api/v1/cities/{slug}/identity")
@Tag(name = "Identity")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class IdentityResource {
    private static final String SLUG = "The city's name in addresses, the present one or a former one.";
    private static final String CITY = "medellin-co";
    private static final String OTHERS = " For everybody else there is nothing here (404).";

    @Inject
    IdentityReading reading;

    @Inject
    IdentityService service;

    @Inject
    EndingService endings;

    @Inject
    IdentityRequestService requests;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "getCityIdentity",
            summary = "The legal identity of a city",
            description =
                    "Name, country and place as they stand in law, who else has the same name, and what may be done. The team of the city"
                            + " and the secretariat may call it." + OTHERS)
    public IdentityView identity(@PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug) {
        return reading.identity(caller.actor(), slug, caller.language());
    }

    @POST
    @Path("/actions/rename")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "renameCity",
            summary = "Give a city a new name",
            description =
                    "From a day on the city has a new name and an address made of it. The old name stays known as a former one with its last"
                            + " day, the old address leads to the new one, both names are found. No import takes it back. With `dryRun` the answer"
                            + " is the preview: the new address and who else has the name. The coordinators are told. The secretariat may call it."
                            + OTHERS)
    public IdentityView rename(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RenameCity.class),
                                            example =
                                                    "{\"to\": {\"name\": \"Medellín de Antioquia\", \"language\": \"es\", \"from\": \"2026-01-01\"}, \"reason\": \"Decree of the city council\"}"))
                    @Valid
                    @NotNull
                    RenameCity request) {
        return service.rename(caller.actor(), slug, request, caller.language());
    }

    @POST
    @Path("/actions/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctCityIdentity",
            summary = "Put country or place of a city right",
            description =
                    "Country, larger unit, coordinates, time zone or remark on the territory; what is not named stays. Another country makes"
                            + " another address, the old one leads there. No import takes it back. The coordinators are told. The secretariat may"
                            + " call it." + OTHERS)
    public IdentityView correct(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CorrectIdentity.class),
                                            example =
                                                    "{\"to\": {\"lat\": 6.2442, \"lon\": -75.5812}, \"reason\": \"The point was in the river\"}"))
                    @Valid
                    @NotNull
                    CorrectIdentity request) {
        return service.correct(caller.actor(), slug, request, caller.language());
    }

    @POST
    @Path("/actions/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "endCity",
            summary = "Merge, split or absorb a city",
            description =
                    "The city becomes history on a day: it stays readable with its reports and awards and names its successors, which name it."
                            + " Its membership continues with one successor or ends, by this decision. In the same moment roles in its team end or"
                            + " move, invitations are taken back, the draft is given up and an open request is declined. For a merger each city"
                            + " that goes into the new one is ended. The secretariat may call it." + OTHERS)
    public IdentityView end(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EndCity.class),
                                            example =
                                                    "{\"kind\": \"ABSORPTION\", \"on\": \"2026-01-01\", \"successors\": [\"envigado-co\"], \"teamTo\": \"envigado-co\", \"reason\": \"Law on the merger of municipalities\"}"))
                    @Valid
                    @NotNull
                    EndCity request) {
        return endings.end(caller.actor(), slug, request, caller.language());
    }

    @POST
    @Path("/requests")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestCityIdentity",
            summary = "Ask for a change of the identity",
            description =
                    "The secretariat gets a mail and decides. One request of a city can be open at a time (`request-open`). The team of the city"
                            + " may call it; the secretariat changes an identity itself." + OTHERS)
    @APIResponse(
            responseCode = "201",
            description = "The request; it waits for the secretariat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IdentityRequestView.class)))
    public RestResponse<IdentityRequestView> request(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RequestIdentityChange.class),
                                            example =
                                                    "{\"rename\": {\"name\": \"Medellín de Antioquia\", \"language\": \"es\", \"from\": \"2026-01-01\"}, \"reason\": \"Decree of the city council\"}"))
                    @Valid
                    @NotNull
                    RequestIdentityChange request) {
        return RestResponse.status(
                RestResponse.Status.CREATED, requests.ask(caller.actor(), slug, request, caller.language()));
    }
}
