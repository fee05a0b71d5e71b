package org.learningcities.files;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Caller;

@Path("/files/{sha256}/{name}")
@Tag(name = "Files")
class ContentResource {
    @Inject
    FileReading reading;

    @Inject
    Delivery delivery;

    @Inject
    Caller caller;

    @GET
    @PermitAll
    @RunOnVirtualThread
    @Produces({"image/jpeg", "image/png", "application/pdf"})
    @Operation(
            operationId = "getFileContent",
            summary = "The bytes of a file",
            description =
                    "Address of a form of a picture or document, made of its digest: what is behind it never changes, so it can be kept for ever."
                            + " A part with `Range` (206, 416), a check with `If-None-Match` (304). Everybody may call it for what is public; what is"
                            + " not is handed to the team of its city and the secretariat, by their token or the pass in an address that they"
                            + " were given (ends after five minutes), and is not there for anybody else (404).",
            extensions = @Extension(name = "x-example-query", value = ""))
    @APIResponse(
            responseCode = "200",
            description = "All bytes; of the type that the file has.",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "The part that `Range` asks for.")
    @APIResponse(responseCode = "304", description = "The digest in If-None-Match is that of these bytes.")
    @APIResponse(responseCode = "416", ref = "#/components/responses/Problem")
    public Response content(
            @PathParam("sha256")
                    @Parameter(
                            description = "SHA-256 of the bytes, hexadecimal.",
                            example = "e0643c5d2b5125922ae8af2b6e85a8f2e8797e320f18b104db892fb92a0e69f5")
                    String sha256,
            @PathParam("name")
                    @Parameter(description = "Name to save under; any name will do.", example = "library.jpg")
                    String name,
            @QueryParam("pass")
                    @Parameter(
                            description =
                                    "Pass for a file that is not public, as it stands in the address that was given.",
                            example = "none")
                    @Nullable
                    String pass,
            @HeaderParam("Range")
                    @Parameter(description = "The part wanted, one at most.", example = "bytes=0-")
                    @Nullable
                    String range,
            @HeaderParam("If-Range")
                    @Parameter(
                            description = "The ETag that `Range` belongs to; with another one all bytes come.",
                            example = "\"\"")
                    @Nullable
                    String ifRange,
            @Context Request request) {
        return delivery.answer(reading.content(caller.actor(), pass, sha256), range, ifRange, request);
    }
}
