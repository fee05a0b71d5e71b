package org.learningcities.tasks;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.Page;

@Path("/api/v1/me/tasks")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TaskResource {
    @Inject
    TaskReading reading;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "listMyTasks",
            summary = "What waits for the person who calls",
            description =
                    "Invitations to a proven e-mail address, requests to decide on, drafts that have rested for a week, outdated translations,"
                            + " profiles with gaps: what ends soon first, then what waits longest. A task ends by being done. Every person who is"
                            + " signed in may call it.")
    public Page<TaskRef> tasks() {
        return reading.tasks(caller.actor(), caller.provenEmail(), caller.language());
    }
}
