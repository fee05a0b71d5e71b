package org.learningcities.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A change that can be slow or fail on request: the kernel's rules for repeated calls are proven on it. Tests only. */
@Path("/api/v1/probe-notes")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class ProbeNotes {
    /**
     * @param object what the line in the history is about
     * @param how {@code slow}, {@code refused}, {@code hidden} or {@code broken}; otherwise all goes well
     */
    record Note(@NotNull String object, @Nullable String how) {}

    @Inject
    History history;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response write(@NotNull Note note) throws InterruptedException {
        history.record(caller.actor(), null, "note", "probe-note", note.object(), Map.of(), null);
        switch ("" + note.how()) {
            case "slow" -> Thread.sleep(1_500);
            case "refused" -> throw KernelProblem.UNPROCESSABLE.problem();
            case "hidden" -> throw KernelProblem.NOT_FOUND.problem();
            case "broken" -> throw new IllegalStateException("broken on request");
            default -> {}
        }
        String id = UUID.randomUUID().toString();
        return Response.created(URI.create("/api/v1/probe-notes/" + id))
                .entity(Map.of("id", id))
                .build();
    }

    @POST
    @Path("/silent")
    @Operation(hidden = true)
    public void silent() {
        history.record(caller.actor(), null, "note", "probe-note", "silent", Map.of(), null);
    }
}
