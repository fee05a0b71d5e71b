package org.learningcities.resources;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * The library for harvesters at {@code /oai}. No part of the API: the protocol has its own arguments, its own refusals and answers
 * each of them with 200, so it does not go through what checks and words the operations of the API.
 */
@ApplicationScoped
class OaiRoute {
    static final String PATH = "/oai";
    private static final Logger LOG = Logger.getLogger(OaiRoute.class);

    @Inject
    OaiAnswers answers;

    void register(@Observes Router router) {
        // After the edge filters and before the pages.
        router.route(PATH).order(-395).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (method == HttpMethod.POST) {
            // Harvesters may send their arguments as a form (section 3.1.1).
            context.request().setExpectMultipart(true);
            context.request().resume();
            context.request()
                    .end()
                    .onSuccess(read -> answer(context, context.request().formAttributes()))
                    .onFailure(broken -> context.response().setStatusCode(400).end());
        } else if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            answer(context, context.queryParams());
        } else {
            context.response()
                    .putHeader("Allow", "GET, HEAD, POST")
                    .setStatusCode(405)
                    .end();
        }
    }

    private void answer(RoutingContext context, MultiMap arguments) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        arguments.names().forEach(name -> given.put(name, arguments.getAll(name)));
        context.vertx()
                .executeBlocking(() -> answers.answer(given), false)
                .onSuccess(document -> context.response()
                        .putHeader("Content-Type", "text/xml;charset=UTF-8")
                        .putHeader("Cache-Control", "no-cache")
                        .end(document))
                .onFailure(away -> {
                    LOG.warnf("The library could not be harvested: %s", away.getMessage());
                    // Harvesters come again when they are told to (section 3.1.2.2).
                    context.response()
                            .setStatusCode(503)
                            .putHeader("Retry-After", "60")
                            .end();
                });
    }
}
