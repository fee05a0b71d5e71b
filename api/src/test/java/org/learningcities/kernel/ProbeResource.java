package org.learningcities.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Writes as later features will write them: the kernel's rules for bodies and versions are proven on it. Tests only. */
@Path("/api/v1/probe")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class ProbeResource {
    enum Colour {
        RED,
        GREEN
    }

    record Thing(
            @NotNull @Size(max = 20) String name,
            @Nullable @Max(9) Integer count,
            @Nullable Colour colour,
            @Nullable List<@Valid Part> parts) {}

    record Part(@NotNull @Size(max = 5) String code) {}

    @Inject
    DataSource database;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Map<String, Object> post(@Valid @NotNull Thing thing) {
        return Map.of("name", thing.name(), "length", thing.name().length());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Map<String, Object> put(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Thing thing) {
        if (!Version.ofIfMatch(ifMatch).equals(new Version(7))) {
            throw KernelProblem.PRECONDITION_FAILED.problem().member("current", Map.of("version", 7));
        }
        return Map.of("id", id, "name", thing.name());
    }

    @GET
    @Path("/away")
    @Operation(hidden = true)
    public Map<String, Object> away() {
        return Map.of();
    }

    @GET
    @Path("/fails/{how}")
    @Operation(hidden = true)
    public String fails(@PathParam("how") String how) throws SQLException {
        switch (how) {
            case "stale" -> throw new IllegalStateException("at commit", new OptimisticLockException("row 7"));
            case "twice" -> sql("insert into region select * from region limit 1");
            case "orphan" -> sql("insert into membership_evidence values (uuidv7(), 'nobody', 1)");
            case "odd-bytes" -> sql("select convert_from('\\xff', 'UTF8')");
            case "slow" -> sql("set local statement_timeout = 50; select pg_sleep(2)");
            default -> throw new IllegalStateException("jdbc:postgresql://secret-host/db of class org.Hidden");
        }
        return "";
    }

    private void sql(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(sql);
            } finally {
                connection.rollback();
            }
        }
    }
}
