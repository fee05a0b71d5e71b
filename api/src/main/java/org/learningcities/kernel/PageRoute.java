package org.learningcities.kernel;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** Hands the browser application to every address that is a page of it, so that a shared deep link opens. */
@ApplicationScoped
class PageRoute {
    private @Nullable Pages pages;

    void register(@Observes Router router) {
        pages = Pages.read().orElse(null);
        router.route().order(-391).handler(PageRoute::cacheFiles);
        // After kernel.EdgeFilters and before the resources, which answer every unknown path with a problem.
        router.route().order(-390).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        HttpMethod method = context.request().method();
        String path = context.request().path();
        boolean read = method == HttpMethod.GET || method == HttpMethod.HEAD;
        if (pages == null || path == null || !read || !Paths.isPage(path) || !acceptsPages(context)) {
            context.next();
            return;
        }
        context.response()
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-cache")
                .end(pages.of(path, context.request().query()));
    }

    /** A program that asks for data at the address of a page, or says nothing, shall hear that there are none. */
    private static boolean acceptsPages(RoutingContext context) {
        String accept = context.request().getHeader("Accept");
        return accept != null && (accept.contains("text/html") || accept.contains("*/*"));
    }

    /** Built files carry a hash of their content in the name and never change; the few others are asked for anew. */
    private static void cacheFiles(RoutingContext context) {
        String path = context.request().path();
        if (path != null && Paths.isFile(path)) {
            String cache = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
            context.addHeadersEndHandler(done -> {
                if (context.response().getStatusCode() < 400) {
                    context.response().putHeader("Cache-Control", cache);
                }
            });
        }
        context.next();
    }
}
