package org.learningcities.cities;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.MediaTypes;
import org.learningcities.kernel.PageParams;
import org.learningcities.kernel.PublicRead;
import org.learningcities.kernel.Settings;
import org.learningcities.lists.ListFiles;
import org.learningcities.lists.ListLinks;

/** The other formats of what {@link CityResource} answers, and part of the same operations. */
@Path("/api/v1/cities")
@PermitAll
class CityFileResource {

    /** Of the data set that places come from; each row names it as well. */
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    @Inject
    CityReading reading;

    @Inject
    CityFormats formats;

    @Inject
    CityFeed feed;

    @Inject
    CityLinks links;

    @Inject
    ListLinks lists;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @GET
    @Produces(MediaTypes.GEOJSON)
    @PublicRead
    @Operation(hidden = true)
    public RestResponse<Object> features(@BeanParam CityListParams params, @BeanParam PageParams page) {
        Object features = page.isUsed()
                ? reading.features(params, page, links::nextFeatures, caller.language())
                : formats.features(params, caller.language());
        return links.features(features);
    }

    @GET
    @Produces(MediaTypes.CSV)
    @PublicRead
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> table(@BeanParam CityListParams params, @BeanParam PageParams page) {
        return ListFiles.csv(formats.csv(params, caller.language()), "cities.csv", LICENCE);
    }

    @GET
    @Produces(MediaTypes.NDJSON)
    @PublicRead
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> lines(@BeanParam CityListParams params, @BeanParam PageParams page) {
        return ListFiles.lines(formats.lines(params, caller.language()), "cities.ndjson", LICENCE);
    }

    @GET
    @Produces(MediaTypes.ATOM)
    @PublicRead
    @Operation(hidden = true)
    public String feed(@BeanParam CityListParams params, @BeanParam PageParams page) {
        return feed.newest(params, lists.query(), caller.language()).xml();
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaTypes.JSON_LD)
    @PublicRead
    @Operation(hidden = true)
    public RestResponse<Map<String, Object>> linkedData(
            @PathParam("slug") String slug, @QueryParam("expand") @Nullable String expand) {
        return reading.city(slug, expand, caller.language())
                .map(city -> RestResponse.ok(
                        CityLinkedData.of(city, settings.publicUrl().toString(), caller.language())))
                .orElseGet(() -> links.moved(reading.movedTo(slug), ""));
    }
}
