package org.learningcities.cities;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.learningcities.cities.SimilarWording.SimilarCityView;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.MediaTypes;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PageParams;
import org.learningcities.kernel.PublicData;
import org.learningcities.kernel.PublicRead;

@Path("/api/v1/cities")
@Tag(name = "Cities")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class CityResource {
    private static final String EXPAND =
            "What to embed in the city, separated by commas: names of those properties of the answer that say so. At most ten things of each"
                    + " kind; the lists with `city` have them all.";
    private static final String SLUG = "The city's name in addresses; a former one or the id redirects.";

    @Inject
    CityReading reading;

    @Inject
    CityLinks links;

    @Inject
    Caller caller;

    @GET
    @PublicRead
    @Extension(name = "x-example-query", value = "region=ARB&memberSinceFrom=2019&sort=-memberSince&limit=5")
    @Operation(
            operationId = "listCities",
            summary = "Cities of the network",
            description =
                    "Searched, filtered and sorted. Without `state`, the members that count today. Also as GeoJSON, which has pages when `limit`"
                            + " or `cursor` is given, and as CSV and NDJSON, which always hold all matching cities; as Atom, the newest 50 members among them. Everybody may call it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of cities, or all of them as a file.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CityPage.class)),
                @Content(
                        mediaType = MediaTypes.GEOJSON,
                        schema = @Schema(implementation = CityFeature.Collection.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.ATOM, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<Page<CitySummary>> list(@BeanParam CityListParams params, @BeanParam PageParams page) {
        return links.list(reading.page(params, page, caller.language()));
    }

    @GET
    @Path("/facets")
    @PublicRead
    @Extension(name = "x-example-query", value = "q=learn&region=ENA")
    @Operation(
            operationId = "countCitiesByFacet",
            summary = "What further filters would leave",
            description =
                    "Numbers of cities by the values of every filter, each facet counted without its own filter. Everybody may call it.")
    public CityFacets facets(@BeanParam CityFilters filters) {
        return reading.facets(filters, caller.language());
    }

    @GET
    @Path("/map")
    @PublicRead
    @Extension(name = "x-example-query", value = "region=LAC")
    @Operation(
            operationId = "mapCities",
            summary = "All matching cities in a compact form for maps",
            description = "The whole answer of a filter as columns, without pages. Everybody may call it.")
    public CityMap map(@BeanParam CityFilters filters) {
        return reading.map(filters, caller.language());
    }

    @GET
    @Path("/{slug}")
    @PublicRead
    @Operation(
            operationId = "getCity",
            summary = "One city",
            description =
                    "Everything that is public about a city, with sources; also as JSON-LD. A former name of the city in addresses, or its id, leads"
                            + " to the present one. Everybody may call it.")
    @APIResponse(
            responseCode = "200",
            description = "The city.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CityView.class)),
                @Content(mediaType = MediaTypes.JSON_LD, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(responseCode = "308", description = "The city is at another address now; `Location` says where.")
    public RestResponse<CityView> city(
            @PathParam("slug") @Parameter(description = SLUG, example = "chefchaouen-ma") String slug,
            @QueryParam("expand") @Parameter(description = EXPAND, example = "awards") @Nullable String expand) {
        return reading.city(slug, expand, caller.language())
                .map(links::city)
                .orElseGet(() -> links.moved(reading.movedTo(slug), ""));
    }

    @GET
    @Path("/{slug}/similar")
    @PublicRead
    @Operation(
            operationId = "listSimilarCities",
            summary = "Cities to learn with",
            description =
                    "Members that are alike in size, place, themes or challenges, or that offer what the city looks for, each with its reasons."
                            + " The points of the reasons add up to the score. A former name of the city in addresses redirects. Everybody may call it.")
    public RestResponse<Page<SimilarCityView>> similar(
            @PathParam("slug") @Parameter(description = SLUG, example = "medellin-co") String slug,
            @BeanParam SimilarParams params) {
        return reading.similar(slug, params.limit(), caller.language())
                .map(RestResponse::ok)
                .orElseGet(() -> links.moved(reading.movedTo(slug), "/similar"));
    }

    /** What {@code Page<CitySummary>} looks like: an annotation cannot name a generic type. */
    @PublicData
    @Schema(name = "PageCitySummary", description = "One page of cities.")
    record CityPage(
            @Schema(description = "The cities of this page, in the order asked for.")
            List<CitySummary> items,

            @Schema(description = "Cursor of the next page; absent on the last one.") @Nullable
            String next,

            @Schema(description = "Number of cities on all pages; only with `count=true`.", examples = "364") @Nullable
            Long total) {}
}
