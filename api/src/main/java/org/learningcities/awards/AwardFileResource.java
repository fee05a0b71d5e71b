package org.learningcities.awards;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.MediaTypes;
import org.learningcities.kernel.PublicRead;
import org.learningcities.lists.ListFiles;
import org.learningcities.lists.ListLinks;

/** The other formats of what {@link AwardResource} answers, and part of the same operation. */
@Path("/api/v1/awards")
@PermitAll
class AwardFileResource {
    @Inject
    AwardFormats formats;

    @Inject
    ListLinks links;

    @Inject
    Caller caller;

    @GET
    @Produces(MediaTypes.CSV)
    @PublicRead
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> table(@BeanParam AwardParams params) {
        return ListFiles.csv(formats.csv(params, caller.language()), "awards.csv", null);
    }

    @GET
    @Produces(MediaTypes.NDJSON)
    @PublicRead
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> lines(@BeanParam AwardParams params) {
        return ListFiles.lines(formats.lines(params, caller.language()), "awards.ndjson", null);
    }

    @GET
    @Produces(MediaTypes.ATOM)
    @PublicRead
    @Operation(hidden = true)
    public String feed(@BeanParam AwardParams params) {
        return formats.feed(params, links.query(), caller.language()).xml();
    }
}
