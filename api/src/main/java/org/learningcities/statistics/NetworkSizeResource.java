package org.learningcities.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.PublicRead;

@Path("/api/v1/statistics")
@Tag(name = "Statistics")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class NetworkSizeResource {
    @Inject
    NetworkSize size;

    @Inject
    Caller caller;

    @GET
    @Path("/network-size")
    @PublicRead(maxAge = 300)
    @Operation(
            operationId = "getNetworkSize",
            summary = "Size of the network over time",
            description =
                    "Member cities and countries on a day, by region and on request by country, and after each change before it. Counted"
                            + " from the dated periods of membership that the platform knows; published figures stand beside the count."
                            + " Everybody may call it.")
    public NetworkSizeView networkSize(@BeanParam NetworkSizeParams params) {
        return size.on(params, caller.language());
    }
}
