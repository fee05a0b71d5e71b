package org.learningcities.awards;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.learningcities.awards.AwardViews.AwardRoundPage;
import org.learningcities.awards.AwardViews.AwardRoundView;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.MediaTypes;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PublicRead;
import org.learningcities.lists.ListLinks;

@Path("/api/v1/awards")
@Tag(name = "Awards")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class AwardResource {
    static final String PATH = "/api/v1/awards";

    @Inject
    AwardReading reading;

    @Inject
    ListLinks links;

    @Inject
    Caller caller;

    @GET
    @PublicRead
    @Extension(name = "x-example-query", value = "year=2024&region=ENA")
    @Operation(
            operationId = "listAwards",
            summary = "Laureates of the Learning City Award",
            description =
                    "All rounds with their laureates, on one page: the award is given every third year. As CSV and NDJSON, a row for each"
                            + " laureate; as Atom, the newest laureates. Everybody may call it.")
    @APIResponse(
            responseCode = "200",
            description = "The rounds, or the laureates as a file.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AwardRoundPage.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.ATOM, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<Page<AwardRoundView>> awards(@BeanParam AwardParams params) {
        return links.list(Page.whole(reading.rounds(params, caller.language())), PATH, ".csv", ".ndjson", ".atom");
    }
}
