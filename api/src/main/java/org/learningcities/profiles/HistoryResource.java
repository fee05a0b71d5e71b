package org.learningcities.profiles;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.learningcities.kernel.PageParams;

@Path("/api/v1/cities/{slug}/history")
@Tag(name = "Profiles")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class HistoryResource {
    @Inject
    HistoryReading reading;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "listCityHistory",
            summary = "What was done to a city",
            description =
                    "Who did what in which role and why, with every field before and after, the newest first. The team of the city and"
                            + " the secretariat may call it; for what became public also the National Commission of the country and,"
                            + " without names of people, partner systems of the city.")
    public Page<HistoryEntryView> history(
            @PathParam("slug")
                    @Parameter(
                            description = "The city's name in addresses, the present one or a former one.",
                            example = "medellin-co")
                    String slug,
            @BeanParam PageParams page) {
        return reading.page(caller.actor(), slug, page, caller.language());
    }
}
