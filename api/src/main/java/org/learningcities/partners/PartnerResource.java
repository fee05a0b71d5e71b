package org.learningcities.partners;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.learningcities.kernel.MergePatch;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PageParams;
import org.learningcities.kernel.Version;

@Path("/api/v1/partners")
@Tag(name = "Partner systems")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class PartnerResource {
    private static final String ID = "Id of a registration.";
    private static final String EXAMPLE = "0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f";

    @Inject
    PartnerService service;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "listPartners",
            summary = "The register of partner systems",
            description =
                    "Every registration, those that have ended too, the newest first. The secretariat may call it.")
    public Page<PartnerView> list(@BeanParam PageParams page) {
        return service.page(caller.actor(), page, caller.language());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerPartner",
            summary = "Register a partner system",
            description =
                    "Lets a client that the operator made in Keycloak call in its own name: for one city or for what is public,"
                            + " with these scopes, from a moment until another. A client has one registration at a time. The secretariat"
                            + " may call it.")
    @APIResponse(
            responseCode = "201",
            description = "The registration; the secret of the client stays with Keycloak.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PartnerView.class)))
    public RestResponse<PartnerView> register(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RegisterPartner.class),
                                            example =
                                                    "{\"clientId\": \"opendata-medellin\", \"name\": \"Open data portal of Medellín\", \"city\": \"medellin-co\", \"scopes\": [\"cities:read\"], \"reason\": \"Agreement of 3 March 2026\"}"))
                    @Valid
                    @NotNull
                    RegisterPartner request) {
        PartnerView made = service.register(caller.actor(), request, caller.language());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .header("Location", "/api/v1/partners/" + made.id())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPartner",
            summary = "One registration",
            description =
                    "The secretariat may call it, and the team of the city that the system acts for. For everybody else there"
                            + " is none (404).")
    public PartnerView partner(@PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id) {
        return service.partner(caller.actor(), id, caller.language());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changePartner",
            summary = "Change the terms of a partner system",
            description =
                    "Name, contact, scopes, limit and end; what the patch does not name stays, and what it changes holds from the"
                            + " next request on. One that has ended stays as it was (`partner-ended`). The secretariat may call it; its city"
                            + " sees it and is refused, for everybody else there is none (404).")
    public PartnerView change(
            @PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PartnerTerms.class),
                                            example = "{\"scopes\": [\"cities:read\", \"history:read\"]}"))
                    @NotNull
                    MergePatch patch) {
        return service.change(caller.actor(), id, Version.ofIfMatch(ifMatch), patch, caller.language());
    }

    @POST
    @Path("/{id}/actions/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "endPartner",
            summary = "End the rights of a partner system",
            description =
                    "At once: its next request has none, also with a token that is still valid. The secretariat may call it, and"
                            + " coordinators of the city that the system acts for. For whoever does not see it there is none (404).")
    public PartnerView end(
            @PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EndPartner.class),
                                            example = "{\"reason\": \"The portal moves to another system\"}"))
                    @Valid
                    @NotNull
                    EndPartner request) {
        return service.end(caller.actor(), id, request, caller.language());
    }
}
