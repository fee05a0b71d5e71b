package org.learningcities.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.OASFilter;

/**
 * Serves the contract as the build made it. The one thing that depends on the place, the address of the login, is put into the
 * text, so that Swagger UI signs in at the right Keycloak. Quarkus would read and write the whole document at each start to do
 * the same, which takes a quarter of the start (docs/adr/0015).
 */
@ApplicationScoped
class DocumentRoute {
    private static final String BUILT = "META-INF/quarkus-generated-openapi-doc.";

    @ConfigProperty(name = "learning-cities.issuer")
    String issuer;

    private final Map<String, Buffer> documents = new ConcurrentHashMap<>();

    /** Marks the document as one to be filtered for each request, which keeps Quarkus from writing it out at the start. */
    @OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
    public static class AtRequest implements OASFilter {}

    void register(@Observes Router router) {
        // After the edge filters and before the route of Quarkus, which would build the document anew for each request.
        router.route("/q/openapi").order(-100).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            context.next();
            return;
        }
        boolean json = asksForJson(context);
        context.response()
                .putHeader("Content-Type", json ? "application/json;charset=UTF-8" : "application/yaml;charset=UTF-8")
                .putHeader("Vary", "Accept")
                .end(documents.computeIfAbsent(json ? "JSON" : "YAML", this::read));
    }

    /** YAML unless asked otherwise, as the MicroProfile OpenAPI specification has it (section 5.2). */
    private static boolean asksForJson(RoutingContext context) {
        String format = context.request().getParam("format");
        if (format != null) {
            return format.equalsIgnoreCase("json");
        }
        String accept = context.request().getHeader("Accept");
        return accept != null && accept.contains("application/json");
    }

    private Buffer read(String format) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(BUILT + format)) {
            if (in == null) {
                throw new IllegalStateException("The build left no contract in " + BUILT + format);
            }
            String built = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Buffer.buffer(built.replace(ContractFilter.LOGIN, issuer));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
