package org.learningcities.cities;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.PageParams;
import org.learningcities.kernel.PublicRead;
import org.learningcities.kernel.Settings;

/** The other formats of what {@link CityResource} answers, and part of the same operations. */
@Path("/api/v1/cities")
@PermitAll
class CityFileResource {
    static final String GEOJSON = "application/geo+json";
    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";
    static final String JSON_LD = "application/ld+json";

    /** Of the data set that places come from; each row names it as well. */
    private static final String LICENCE = "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";

    @Inject
    CityReading reading;

    @Inject
    CityFormats formats;

    @Inject
    CityLinks links;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @GET
    @Produces(GEOJSON)
    @PublicRead
    @Operation(hidden = true)
    public RestResponse<Object> features(@BeanParam CityListParams params, @BeanParam PageParams page) {
        Object features = page.isUsed()
                ? reading.features(params, page, links::nextFeatures, caller.language())
                : formats.features(params, caller.language());
        return links.features(features);
    }

    @GET
    @Produces(CSV)
    @PublicRead
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> table(@BeanParam CityListParams params, @BeanParam PageParams page) {
        return file(formats.csv(params, caller.language()), CSV + "; charset=utf-8; header=present", "cities.csv");
    }

    @GET
    @Produces(NDJSON)
    @PublicRead
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> lines(@BeanParam CityListParams params, @BeanParam PageParams page) {
        return file(formats.lines(params, caller.language()), NDJSON, "cities.ndjson");
    }

    @GET
    @Path("/{slug}")
    @Produces(JSON_LD)
    @PublicRead
    @Operation(hidden = true)
    public RestResponse<Map<String, Object>> linkedData(@PathParam("slug") String slug) {
        return reading.city(slug, caller.language())
                .map(city -> RestResponse.ok(
                        CityLinkedData.of(city, settings.publicUrl().toString(), caller.language())))
                .orElseGet(() -> links.moved(reading.movedTo(slug), ""));
    }

    private static RestResponse<StreamingOutput> file(StreamingOutput content, String type, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Link", LICENCE)
                .build();
    }
}
