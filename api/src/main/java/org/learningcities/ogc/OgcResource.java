package org.learningcities.ogc;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.PublicRead;
import org.learningcities.ogc.OgcFeatures.FeatureView;
import org.learningcities.ogc.OgcViews.CollectionView;
import org.learningcities.ogc.OgcViews.CollectionsView;
import org.learningcities.ogc.OgcViews.ConformanceView;
import org.learningcities.ogc.OgcViews.LandingView;

@Path("/ogc")
@Tag(name = "OGC API Features", description = "The cities for geographic systems (OGC 17-069r4).")
@Produces(OgcDescription.JSON)
@PermitAll
class OgcResource {
    @Inject
    OgcDescription description;

    @Inject
    OgcItems items;

    @Inject
    Caller caller;

    @GET
    @PublicRead(maxAge = 3600)
    @Operation(
            operationId = "getOgcLandingPage",
            summary = "Landing page for geographic systems",
            description = "The address that a map program asks for. Everybody may call it.")
    public LandingView landing(@BeanParam OgcForm form) {
        return description.landing(caller.language());
    }

    @GET
    @Path("/conformance")
    @PublicRead(maxAge = 3600)
    @Operation(
            operationId = "getOgcConformance",
            summary = "What the service keeps to",
            description = "Conformance classes of OGC API Features. Everybody may call it.")
    public ConformanceView conformance(@BeanParam OgcForm form) {
        return description.conformance();
    }

    @GET
    @Path("/api")
    @PublicRead(maxAge = 3600)
    @Operation(
            operationId = "getOgcDefinition",
            summary = "Definition of the service",
            description = "Leads to this very document as JSON. Everybody may call it.")
    @APIResponse(responseCode = "307", description = "`Location` is where the definition is.")
    public RestResponse<Void> definition(@BeanParam OgcForm form) {
        return RestResponse.temporaryRedirect(URI.create(OgcDescription.DEFINITION));
    }

    @GET
    @Path("/collections")
    @PublicRead
    @Operation(
            operationId = "listOgcCollections",
            summary = "Collections of features",
            description = "There is one: the cities. Everybody may call it.")
    public CollectionsView collections(@BeanParam OgcForm form) {
        return description.collections(caller.language());
    }

    @GET
    @Path("/collections/cities")
    @PublicRead
    @Operation(
            operationId = "getOgcCities",
            summary = "The collection of cities",
            description = "Where and when there are members, and where they are listed. Everybody may call it.")
    public CollectionView collection(@BeanParam OgcForm form) {
        return description.collection(caller.language());
    }

    @GET
    @Path("/collections/cities/items")
    @Produces({OgcDescription.GEOJSON, OgcDescription.JSON})
    @PublicRead
    @Operation(
            operationId = "listOgcCityFeatures",
            summary = "Cities as features",
            description =
                    "Chosen by space, time of membership and properties, in pages; the link `next` leads on. Everybody may call it.")
    public OgcFeatures items(@BeanParam OgcParams params, @Context UriInfo uri) {
        return items.page(params, uri.getRequestUri().getRawQuery(), caller.language());
    }

    @GET
    @Path("/collections/cities/items/{slug}")
    @Produces({OgcDescription.GEOJSON, OgcDescription.JSON})
    @PublicRead
    @Operation(
            operationId = "getOgcCityFeature",
            summary = "One city as a feature",
            description =
                    "A city that is or was a member; one that has another name now is redirected to. Everybody may call it.")
    @APIResponse(
            responseCode = "200",
            description = "The city.",
            content = {
                @Content(mediaType = OgcDescription.GEOJSON, schema = @Schema(implementation = FeatureView.class)),
                @Content(mediaType = OgcDescription.JSON, schema = @Schema(implementation = FeatureView.class))
            })
    @APIResponse(responseCode = "308", description = "The city has another name in addresses now: `Location`.")
    public RestResponse<FeatureView> item(
            @PathParam("slug") @Parameter(description = "The city's name in addresses.", example = "chefchaouen-ma")
                    String slug,
            @BeanParam OgcForm form) {
        return items.item(slug, caller.language())
                .map(RestResponse::ok)
                .orElseGet(() -> moved(items.movedTo(slug).orElseThrow(KernelProblem.NOT_FOUND::problem)));
    }

    private static RestResponse<FeatureView> moved(String path) {
        return RestResponse.ResponseBuilder.<FeatureView>create(308)
                .header("Location", path)
                .build();
    }
}
