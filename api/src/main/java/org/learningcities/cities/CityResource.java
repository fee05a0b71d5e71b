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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PageParams;
import org.learningcities.kernel.PublicRead;

@Path("/api/v1/cities")
@Tag(name = "Cities")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class CityResource {
    @Inject
    CityReading reading;

    @Inject
    Caller caller;

    @GET
    @PublicRead
    @Operation(
            operationId = "listCities",
            summary = "Cities of the network",
            description =
                    "Searched, filtered and sorted. Without `state`, the members that count today. Everybody may call it.")
    public Page<CitySummary> list(
            @BeanParam CityFilters filters,
            @BeanParam PageParams page,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "Order; `-` turns it round. `relevance` is the default when `q` is given, otherwise `name` in the alphabetical"
                                            + " order of the caller's language. Unknown numbers stand last.",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "relevance",
                                                "name",
                                                "-name",
                                                "memberSince",
                                                "-memberSince",
                                                "population",
                                                "-population"
                                            }),
                            example = "-memberSince")
                    @Nullable
                    CitySort sort) {
        return reading.page(filters, sort, page, caller.language());
    }

    @GET
    @Path("/facets")
    @PublicRead
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
            description = "Everything that is public about a city, with sources. Everybody may call it.")
    public CityView city(
            @PathParam("slug") @Parameter(description = "The city's name in addresses.", example = "chefchaouen-ma")
                    String slug) {
        return reading.city(slug, caller.language());
    }
}
