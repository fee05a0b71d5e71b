package org.learningcities.service;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PublicRead;

@Path("/api/v1")
@Tag(name = "Service")
@Produces(MediaType.APPLICATION_JSON)
class ServiceResource {
    @Inject
    ServiceDescription description;

    @Inject
    Caller caller;

    @GET
    @PermitAll
    @PublicRead(maxAge = 3600)
    @Operation(
            operationId = "getService",
            summary = "Entry document of the API",
            description =
                    "Names the collections and where the contract and the documentation are. Everybody may call it.")
    public EntryView entry() {
        return description.entry();
    }

    @GET
    @Path("/config")
    @PermitAll
    @PublicRead(maxAge = 300)
    @Operation(
            operationId = "getConfig",
            summary = "What a client needs to sign people in",
            description =
                    "Public address, Keycloak realm and client id of the browser application. Everybody may call it.")
    public ConfigView config() {
        return description.config();
    }

    @GET
    @Path("/problems")
    @PermitAll
    @PublicRead(maxAge = 3600)
    @Operation(
            operationId = "listProblems",
            summary = "Catalogue of problem types",
            description =
                    "Every `type` that an error answer can have (RFC 9457), with its status and meaning in the caller's language."
                            + " Everybody may call it.")
    public Page<ProblemView> problems() {
        return description.problems(caller.language());
    }

    @GET
    @Path("/problems/{code}")
    @PermitAll
    @PublicRead(maxAge = 3600)
    @Operation(
            operationId = "getProblem",
            summary = "One problem type",
            description = "Status and meaning of one problem type. Everybody may call it.")
    public ProblemView problem(
            @PathParam("code")
                    @Parameter(description = "Last segment of the problem's `type`.", example = "invalid-parameter")
                    String code) {
        return description.problem(code, caller.language());
    }
}
