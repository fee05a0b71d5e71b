package org.learningcities.partners;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.Page;

@Path("/api/v1/cities/{slug}/partners")
@Tag(name = "Partner systems")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CityPartnerResource {
    @Inject
    PartnerService service;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "listCityPartners",
            summary = "Partner systems of a city",
            description =
                    "The programs that act or acted for a city, the newest first, on one page. The team of the city and the"
                            + " secretariat may call it; for everybody else there are none (404).")
    public Page<PartnerView> list(
            @PathParam("slug")
                    @Parameter(
                            description = "The city's name in addresses, the present one or a former one.",
                            example = "medellin-co")
                    String slug) {
        return service.ofCity(caller.actor(), slug, caller.language());
    }
}
