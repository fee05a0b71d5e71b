package org.learningcities.files;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.learningcities.kernel.Version;

@Path("/api/v1/cities/{slug}/files")
@Tag(name = "Files")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class FileResource {
    private static final String SLUG = "The city's name in addresses, the present one or a former one.";
    private static final String CITY = "medellin-co";
    private static final String ID = "Id of a file of this city.";
    private static final String EXAMPLE = "01994d1c-7a00-7000-8000-00000000f002";
    private static final String WHO =
            " The team of the city and the secretariat may call it; for everybody else it is not there (404).";

    @Inject
    FileService service;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "listCityFiles",
            summary = "All files of a city",
            description =
                    "Pictures first, each kind in its order, with those that are not public or whose consent has ended. Addresses of what"
                            + " not everybody may see end after five minutes." + WHO)
    public Page<FileView> list(@PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug) {
        return service.list(caller.actor(), slug);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addCityFile",
            summary = "Make an upload a file of the city",
            description =
                    "A picture has to say in words what it shows, a document has a title; both name who holds the rights and a licence under which"
                            + " they may be shown. Public files are seen at once." + WHO)
    @APIResponse(
            responseCode = "201",
            description = "The file.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FileView.class)))
    public RestResponse<FileView> add(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AddFile.class),
                                            example =
                                                    "{\"upload\": \"01994d1c-7a00-7000-8000-00000000f001\", \"alt\": {\"en\": \"Readers in front of the library.\"}, \"rightsHolder\": \"City of Medellín\", \"licence\": \"CC-BY-4.0\"}"))
                    @Valid
                    @NotNull
                    AddFile request) {
        FileView file = service.add(caller.actor(), slug, request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, file)
                .header("Location", "/api/v1/cities/" + FileNames.inAddress(slug) + "/files/" + file.id())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCityFile",
            summary = "A file of a city",
            description = "What is said about it, and where its bytes are." + WHO)
    public FileView file(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id) {
        return service.file(caller.actor(), slug, id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeCityFile",
            summary = "Change what is said about a file",
            description =
                    "A JSON Merge Patch: texts, rights holder, licence, consent, who may see it, place in the list, and whether it is the"
                            + " picture at the head of the city's page, which takes that place from another one." + WHO)
    public FileView change(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = FileDetails.class),
                                            example = "{\"caption\": {\"en\": \"Opening day\"}}"))
                    @NotNull
                    MergePatch patch) {
        return service.change(caller.actor(), slug, id, Version.ofIfMatch(ifMatch), patch);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeCityFile",
            summary = "Delete a file",
            description = "With its bytes, in all sizes; the answer is what was said about it." + WHO)
    public FileView remove(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id,
            @HeaderParam("If-Match") String ifMatch) {
        return service.remove(caller.actor(), slug, id, Version.ofIfMatch(ifMatch));
    }
}
