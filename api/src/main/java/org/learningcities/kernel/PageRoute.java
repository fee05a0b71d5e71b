package org.learningcities.kernel;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Hands the browser application to every address that is a page of it, so that a shared deep link opens. */
@ApplicationScoped
class PageRoute {
    @Inject
    ProblemRoute problems;

    private @Nullable String index;

    void register(@Observes Router router) {
        index = read();
        router.route().order(-1_000).handler(PageRoute::cacheAssets);
        // After static files and resources: only what nobody else answers comes here.
        router.route().last().handler(this::serve);
    }

    private void serve(RoutingContext context) {
        HttpMethod method = context.request().method();
        boolean read = method == HttpMethod.GET || method == HttpMethod.HEAD;
        if (index == null || !read || !Paths.isPage(context.request().path())) {
            problems.send(context, KernelProblem.NOT_FOUND.problem());
            return;
        }
        context.response()
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-cache")
                .end(index);
    }

    /** Built files carry a hash of their content in the name and never change. */
    private static void cacheAssets(RoutingContext context) {
        String path = context.request().path();
        if (path != null && path.startsWith("/assets/")) {
            context.addHeadersEndHandler(
                    done -> context.response().putHeader("Cache-Control", "public, max-age=31536000, immutable"));
        }
        context.next();
    }

    private static @Nullable String read() {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/index.html")) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
