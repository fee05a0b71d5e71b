package org.learningcities.files;

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

@Path("/api/v1/cities/{slug}")
@Tag(name = "Files")
@Produces(MediaType.APPLICATION_JSON)
class PublicFileResource {
    private static final String SLUG = "The city's name in addresses, the present one or a former one.";
    private static final String CITY = "medellin-co";

    @Inject
    FileReading reading;

    @Inject
    Caller caller;

    @GET
    @Path("/pictures")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listCityPictures",
            summary = "Pictures of a city",
            description =
                    "Those that everybody may see today, the one for the head of the page first, each in several sizes. Where you show one,"
                            + " show its text, its rights holder and its licence too. Everybody may call it.")
    public Page<PictureView> pictures(@PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug) {
        return reading.pictures(slug, caller.language());
    }

    @GET
    @Path("/documents")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listCityDocuments",
            summary = "Documents of a city",
            description = "Those that everybody may see today. Everybody may call it.")
    public Page<DocumentView> documents(@PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug) {
        return reading.documents(slug, caller.language());
    }
}
