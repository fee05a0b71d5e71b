package org.learningcities.contacts;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.Version;

@Path("/api/v1/cities/{slug}/contacts")
@Tag(name = "Contacts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ContactResource {
    private static final String SLUG = "The city's name in addresses, the present one or a former one.";
    private static final String CITY = "medellin-co";

    @Inject
    ContactService service;

    @Inject
    Caller caller;

    @GET
    @PermitAll
    @Operation(
            operationId = "getCityContacts",
            summary = "Whom one reaches in a city",
            description =
                    "The fields that the caller may see: what is public for everybody and for programs, with a role in the network also what is"
                            + " for members, and all of it for the team of the city and the secretariat. Contacts are found here alone: no list,"
                            + " file, feed or search holds them, and no answer is kept. Everybody may call it.")
    public ContactsView contacts(@PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug) {
        return service.of(caller.actor(), slug);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeCityContacts",
            summary = "Change the contacts of a city",
            description =
                    "Puts these contacts in the place of the present ones, at once. Each needs an e-mail address, a telephone number or a website."
                            + " The history keeps who changed them and who sees which field, and no name, number or address. The team of the"
                            + " city and the secretariat may call it.")
    public ContactsView change(
            @PathParam("slug") @Parameter(description = SLUG, example = CITY) String slug,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ChangeContacts.class),
                                            example =
                                                    "{\"contacts\": [{\"kind\": \"OFFICE\", \"name\": {\"value\": \"Learning City Office\","
                                                            + " \"seenBy\": \"PUBLIC\"}, \"email\": {\"value\": \"learning@city.example.org\","
                                                            + " \"seenBy\": \"PUBLIC\"}, \"telephone\": {\"value\": \"+57 604 555 0100\","
                                                            + " \"seenBy\": \"MEMBERS\"}}]}"))
                    @Valid
                    @NotNull
                    ChangeContacts request) {
        return service.change(caller.actor(), slug, Version.ofIfMatch(ifMatch), request);
    }
}
