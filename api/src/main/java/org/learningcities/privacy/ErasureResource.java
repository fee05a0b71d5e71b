package org.learningcities.privacy;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.learningcities.kernel.Caller;

@Path("/api/v1/me/actions/erase")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
class ErasureResource {
    @Inject
    PrivacyService service;

    @Inject
    Caller caller;

    @POST
    @Operation(
            operationId = "eraseMe",
            summary = "Forget the person who calls",
            description =
                    "Ends all roles and takes name, address, account and everything else that is personal out of the platform, at once and for"
                            + " good; what cities and the network decided stays, without a name. A dry run tells what would become of what. The"
                            + " sign-in must be of the last 10 minutes (`sign-in-again`, RFC 9470). Whoever is the last coordinator of a city"
                            + " (`sole-coordinator`, which names the `cities`) or the last of the secretariat (`last-of-secretariat`) hands over"
                            + " first. Tokens of before are worth nothing afterwards (`account-erased`); the account at the identity provider"
                            + " stays and is deleted there. Every person who is signed in may call it for themselves; a partner system is refused"
                            + " with `person-needed`.")
    public ErasureView erase(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EraseAccount.class),
                                            example = "{\"confirmation\": \"coordinator-medellin@example.org\"}"))
                    @Valid
                    @NotNull
                    EraseAccount request) {
        return service.erase(caller.actor(), request, caller.accountLanguage(), caller.language());
    }
}
