package org.learningcities.identity;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which requests are wanted. */
class RequestParams {
    @QueryParam("city")
    @Parameter(description = "Only those of one city: its name in addresses.", example = "medellin-co")
    @Nullable
    String city;

    @QueryParam("state")
    @Parameter(description = "Only those in one state.", example = "REQUESTED")
    @Nullable
    RequestState state;
}
