package org.learningcities.resources;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.MediaTypes;
import org.learningcities.kernel.PageParams;
import org.learningcities.kernel.PublicRead;
import org.learningcities.lists.ListFiles;
import org.learningcities.lists.ListLinks;

/** The other formats of what {@link ResourcesResource} answers, and part of the same operations. */
@Path(ResourcesResource.PATH)
@PermitAll
class ResourceFileResource {
    @Inject
    ResourceReading reading;

    @Inject
    ResourceFormats formats;

    @Inject
    Citations citations;

    @Inject
    ResourceLinkedData linkedData;

    @Inject
    ListLinks links;

    @Inject
    Caller caller;

    @GET
    @Produces(MediaTypes.CSV)
    @PublicRead
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> table(@BeanParam ResourceListParams params, @BeanParam PageParams page) {
        return ListFiles.csv(formats.csv(params, caller.language()), "resources.csv", null);
    }

    @GET
    @Produces(MediaTypes.NDJSON)
    @PublicRead
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> lines(@BeanParam ResourceListParams params, @BeanParam PageParams page) {
        return ListFiles.lines(formats.lines(params, caller.language()), "resources.ndjson", null);
    }

    @GET
    @Produces(MediaTypes.ATOM)
    @PublicRead
    @Operation(hidden = true)
    public String feed(@BeanParam ResourceListParams params, @BeanParam PageParams page) {
        return formats.feed(params, links.query(), caller.language()).xml();
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaTypes.JSON_LD)
    @PublicRead
    @Operation(hidden = true)
    public Map<String, Object> linkedData(@PathParam("slug") String slug) {
        return linkedData.of(reading.view(slug, caller.language()), caller.language());
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaTypes.BIBTEX)
    @PublicRead
    @Operation(hidden = true)
    public String bibtex(@PathParam("slug") String slug) {
        return citations.bibtex(reading.work(slug));
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaTypes.RIS)
    @PublicRead
    @Operation(hidden = true)
    public String ris(@PathParam("slug") String slug) {
        return citations.ris(reading.work(slug));
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaTypes.CSL_JSON)
    @PublicRead
    @Operation(hidden = true)
    public List<Map<String, Object>> csl(@PathParam("slug") String slug) {
        return List.of(citations.csl(reading.work(slug)));
    }
}
