package org.learningcities.people;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.MergePatch;
import org.learningcities.kernel.Version;

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

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeMe",
            summary = "Change the own account",
            description =
                    "Language, time zone and notices of the person who calls; what the patch does not name stays. Every"
                            + " person who is signed in may call it for themselves; a partner system is refused with `person-needed`.")
    public MeView change(
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = Preferences.class),
                                            example = "{\"language\": \"fr\", \"notices\": {\"digest\": \"DAILY\"}}"))
                    @NotNull
                    MergePatch patch) {
        return service.change(caller.actor(), Version.ofIfMatch(ifMatch), patch, caller.language());
    }
}
