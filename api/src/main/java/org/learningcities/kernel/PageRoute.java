package org.learningcities.kernel;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands the browser application to every address that is a page of it, so that a shared deep link opens. */
@ApplicationScoped
class PageRoute {
    private static final Logger LOG = Logger.getLogger(PageRoute.class);

    @Inject
    @Any
    Instance<PageSubject> subjects;

    @Inject
    Settings settings;

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
        Pages built = pages;
        if (built == null || path == null || !read || !Paths.isPage(path) || !acceptsPages(context)) {
            context.next();
            return;
        }
        String page = built.of(path, context.request().query());
        Optional<Subject> subject = subjectOf(context.normalizedPath());
        if (subject.isEmpty()) {
            send(context, 200, page);
            return;
        }
        Language language = subject.get().address().language();
        Future<Optional<PageWords>> words = context.vertx().executeBlocking(subject.get()::words, false);
        words.onSuccess(found -> found.ifPresentOrElse(
                        said -> send(context, 200, said.into(page, settings.publicUrl(), language)),
                        () -> send(context, 404, built.general(language))))
                .onFailure(away -> {
                    // The page itself needs nothing; it tells the reader what is wrong when it asks for its data.
                    LOG.debugf(away, "No words for %s", path);
                    send(context, 200, page);
                });
    }

    /** One subject that a page is about. */
    private record Subject(PageSubject feature, Pages.Address address) {
        Optional<PageWords> words() {
            return feature.words(address.name(), address.language());
        }
    }

    private Optional<Subject> subjectOf(String path) {
        return subjects.stream()
                .flatMap(feature ->
                        Pages.address(feature.route(), path).map(address -> new Subject(feature, address)).stream())
                .findFirst();
    }

    private static void send(RoutingContext context, int status, String page) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-cache")
                .end(page);
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
