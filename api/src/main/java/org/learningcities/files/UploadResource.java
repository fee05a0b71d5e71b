package org.learningcities.files;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
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
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.StreamedWrite;
import org.learningcities.kernel.Version;

@Path("/api/v1/cities/{slug}/uploads")
@Tag(name = "Files")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class UploadResource {
    private static final String SLUG = "The city's name in addresses, the present one or a former one.";
    private static final String CITY = "medellin-co";
    private static final String ID = "Id of an upload that the caller began.";
    private static final String EXAMPLE = "01994d1c-7a00-7000-8000-00000000f001";
    private static final String WHO =
            " The team of the city and the secretariat may call it; an upload exists for the one alone who began it.";
    private static final String TUS = "Version of the protocol, 1.0.0; another one is refused (412).";

    @Inject
    UploadService service;

    @Inject
    Receiver receiver;

    @Inject
    Caller caller;

    @POST
    @Operation(
            operationId = "beginUpload",
            summary = "Begin to upload a file",
            description =
                    "The creation of the upload protocol tus 1.0 (https://tus.io), which many clients speak. The bytes follow with"
                            + " `uploadBytes` at the address in `Location`; whoever is interrupted asks `getUpload` how far it got and goes on there."
                            + " When it is ready, `addCityFile` makes it a picture or document of the city. After a day it is given up. JPEG and PNG"
                            + " pictures up to 30 MB and 50 megapixels, WebP up to 13 megapixels, and PDF documents up to 262 MB; 200 uploads a person and day (429)."
                            + WHO)
    @APIResponse(
            responseCode = "201",
            description = "The upload; `Location` says where its bytes go.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UploadView.class)))
    public RestResponse<UploadView> begin(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @HeaderParam("Tus-Resumable") @Parameter(description = TUS, example = "1.0.0") @Nullable String tus,
            @HeaderParam("Upload-Length")
                    @Parameter(
                            description = "Bytes of the whole file.",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "1"),
                            example = "4711000")
                    @Nullable
                    String length,
            @HeaderParam("Upload-Metadata")
                    @Parameter(
                            description =
                                    "Pairs of a name and a value in Base64, separated by commas; `filename` is the name of the file, other names are ignored.",
                            example = "filename bGlicmFyeS5qcGc=")
                    @Nullable
                    String metadata) {
        Tus.check(tus);
        return Tus.begun(slug, service.begin(caller.actor(), slug, Tus.nameIn(metadata), Tus.length(length)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getUpload",
            summary = "How far an upload got",
            description =
                    "Also for HEAD: `Upload-Offset` says where the next bytes begin (tus 1.0). Another upload than the caller's own,"
                            + " one that was given up and one that became a file is 404." + WHO)
    @APIResponse(
            responseCode = "200",
            description = "The upload.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UploadView.class)))
    public RestResponse<UploadView> upload(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id) {
        return Tus.state(service.of(caller.actor(), slug, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(Tus.BYTES)
    @StreamedWrite
    @RunOnVirtualThread
    @Operation(
            operationId = "uploadBytes",
            summary = "Send bytes of a file",
            description =
                    "As many as the connection allows, in one request or many (tus 1.0). `Upload-Offset` is the condition here, in the place of"
                            + " `If-Match`: bytes for another place than the next one are refused with where that is (409), so nothing is ever written twice. What"
                            + " has arrived is kept, also when the connection breaks. The beginning tells the type: what cities cannot upload is"
                            + " refused before the rest has come (415); with the last bytes the file is examined (422)."
                            + WHO)
    @APIResponse(responseCode = "204", description = "Kept; `Upload-Offset` says where the next bytes begin.")
    public RestResponse<Void> receive(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id,
            @HeaderParam("Tus-Resumable") @Parameter(description = TUS, example = "1.0.0") @Nullable String tus,
            @HeaderParam("Upload-Offset")
                    @Parameter(
                            description = "Where in the file the bytes of this request begin.",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"),
                            example = "0")
                    @Nullable
                    String offset,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = Tus.BYTES,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body)
            throws IOException {
        Tus.check(tus);
        return Tus.kept(receiver.receive(caller.actor(), slug, id, Tus.offset(offset), body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "cancelUpload",
            summary = "Give an upload up",
            description = "Its bytes are deleted." + WHO)
    public UploadView cancel(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @PathParam("id") @Parameter(description = ID, example = EXAMPLE) String id,
            @HeaderParam("If-Match") String ifMatch) {
        return UploadView.of(service.cancel(caller.actor(), slug, id, Version.ofIfMatch(ifMatch)));
    }
}
