package org.learningcities.resources;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.MediaTypes;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PageParams;
import org.learningcities.kernel.PublicData;
import org.learningcities.kernel.PublicRead;
import org.learningcities.lists.ListLinks;

@Path(ResourcesResource.PATH)
@Tag(name = "Resources")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ResourcesResource {
    static final String PATH = "/api/v1/resources";

    @Inject
    ResourceReading reading;

    @Inject
    Signposts signposts;

    @Inject
    ListLinks links;

    @Inject
    Caller caller;

    @GET
    @PublicRead
    @Extension(name = "x-example-query", value = "type=CASE_STUDY&language=en&sort=-year&limit=5")
    @Operation(
            operationId = "listResources",
            summary = "Works of the library",
            description =
                    "Searched, filtered and sorted. Also as CSV and NDJSON, which always hold all matching works (NDJSON without their cities); as Atom,"
                            + " the 50 that came in last. Everybody may call it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of works, or all of them as a file.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResourcePage.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.ATOM, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<Page<ResourceSummary>> list(@BeanParam ResourceListParams params, @BeanParam PageParams page) {
        return links.list(reading.page(params, page, caller.language()), PATH, ".csv", ".ndjson", ".atom");
    }

    @GET
    @Path("/facets")
    @PublicRead
    @Extension(name = "x-example-query", value = "q=city&topic=ESD")
    @Operation(
            operationId = "countResourcesByFacet",
            summary = "What further filters would leave",
            description =
                    "Numbers of works by the values of every filter, each facet counted without its own filter. Everybody may call it.")
    public ResourceFacets facets(@BeanParam ResourceFilters filters) {
        return reading.facets(filters, caller.language());
    }

    @GET
    @Path("/{slug}")
    @PublicRead
    @Operation(
            operationId = "getResource",
            summary = "One work",
            description =
                    "A work with all its language versions, licence, identifiers and source. As JSON-LD; as a citation in BibTeX, RIS and CSL-JSON. `Link`"
                            + " leads programs to all of it (FAIR Signposting): `cite-as`, `describedby`, `type`, `license`, `item`. Everybody may call it.")
    @APIResponse(
            responseCode = "200",
            description = "The work, or how to cite it.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResourceView.class)),
                @Content(mediaType = MediaTypes.JSON_LD, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = MediaTypes.CSL_JSON, schema = @Schema(type = SchemaType.ARRAY)),
                @Content(mediaType = MediaTypes.BIBTEX, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.RIS, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<ResourceView> resource(
            @PathParam("slug")
                    @Parameter(
                            description = "The work in addresses.",
                            example = "conference-report-international-conference-on-learning-cities-beijing")
                    String slug) {
        return signposts.on(reading.view(slug, caller.language()));
    }

    /** What {@code Page<ResourceSummary>} looks like: an annotation cannot name a generic type. */
    @PublicData
    @Schema(name = "PageResourceSummary", description = "One page of works.")
    record ResourcePage(
            @Schema(description = "The works of this page, in the order asked for.")
            List<ResourceSummary> items,

            @Schema(description = "Cursor of the next page; absent on the last one.") @Nullable
            String next,

            @Schema(description = "Number of works on all pages; only with `count=true`.", examples = "93") @Nullable
            Long total) {}
}
