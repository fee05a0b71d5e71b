package org.learningcities.people;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.learningcities.kernel.Caller;

@Path("/api/v1/me")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class MeResource {
    @Inject
    PersonService service;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "getMe",
            summary = "The person who calls",
            description =
                    "Name, language, the roles in force at this moment and the cities acted for. The first call after the first"
                            + " sign-in makes the person. Every person who is signed in may call it; a partner system is refused with"
                            + " `person-needed`, because it is no person.")
    public MeView me() {
        return service.me(caller.actor(), caller.accountLanguage(), caller.language());
    }
}
