package org.learningcities.kernel;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives public answers their language, caching headers and strong tag, answers 304, and hands them to {@link AnswerCache}. */
@Provider
class PublicReadFilter implements ContainerResponseFilter {
    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    @Inject
    AnswerCache cache;

    @Inject
    DataGeneration data;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        PublicRead read = resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(PublicRead.class);
        RoutingContext routing = caller.routing();
        if (routing == null || response.getStatus() >= 400) {
            return;
        }
        if (read == null && response.getHeaders().containsKey("Cache-Control")) {
            return; // bytes of a file, in no language, say themselves how long they last
        }
        if (read == null) {
            response.getHeaders().putSingle("Cache-Control", "no-store");
            // An answer that is given again has the language that it had.
            if (!response.getHeaders().containsKey("Content-Language")) {
                response.getHeaders()
                        .putSingle("Content-Language", caller.language().tag());
            }
            return;
        }
        response.getHeaders().putSingle("Cache-Control", "public, max-age=" + read.maxAge());
        response.getHeaders().putSingle("Vary", "Accept, Accept-Language, Accept-Encoding");
        if (response.getStatus() != 200 || response.getEntity() == null) {
            return;
        }
        response.getHeaders().putSingle("Content-Language", caller.language().tag());
        addNext(request, response);
        MediaType type = typeOf(response);
        byte[] body = bytes(response.getEntity());
        if (body == null) {
            tagStream(routing, request, response, type);
        } else {
            answer(routing, request, response, type, body);
        }
    }

    private void answer(
            RoutingContext routing,
            ContainerRequestContext request,
            ContainerResponseContext response,
            MediaType type,
            byte[] body) {
        String etag = tag(type + caller.language().tag(), body);
        boolean zip =
                AnswerCache.worthZipping(body) && AnswerCache.acceptsGzip(request.getHeaderString("Accept-Encoding"));
        byte[] zipped = zip ? Gzip.compress(body) : null;
        Long generation = cache.generationOf(routing);
        if (generation != null) {
            Map<String, String> headers = new LinkedHashMap<>();
            response.getHeaders().forEach((name, values) -> headers.put(name, join(values)));
            headers.put("Content-Type", type.toString());
            cache.keep(
                    routing,
                    new AnswerCache.Answer(generation, 200, AccessLog.routeOf(routing), etag, headers, body, zipped));
        }
        response.getHeaders().putSingle("ETag", zipped != null ? AnswerCache.zippedTag(etag) : etag);
        if (AnswerCache.matches(request.getHeaderString("If-None-Match"), etag)) {
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        if (zipped != null) {
            // The framework has noted "identity" for types that it does not compress itself, and would send both.
            routing.response().headers().remove("Content-Encoding");
            response.getHeaders().putSingle("Content-Encoding", "gzip");
        }
        response.setEntity(zipped != null ? zipped : body, response.getEntityAnnotations(), type);
    }

    /** A streamed answer is a function of the data and the address: the last number of the history names it. */
    private void tagStream(
            RoutingContext routing,
            ContainerRequestContext request,
            ContainerResponseContext response,
            MediaType type) {
        if (data.current() < 0) {
            return;
        }
        String etag = tag(
                type + caller.language().tag(),
                (data.sequence() + routing.request().uri()).getBytes(StandardCharsets.UTF_8));
        response.getHeaders().putSingle("ETag", etag);
        if (AnswerCache.matches(request.getHeaderString("If-None-Match"), etag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static void addNext(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            String next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .scheme(null)
                    .host(null)
                    .port(-1)
                    .replaceQueryParam("cursor", page.next())
                    .build()
                    .toASCIIString();
            response.getHeaders().add("Link", "<" + next + ">; rel=\"next\"");
        }
    }

    private byte @Nullable [] bytes(Object entity) throws IOException {
        return switch (entity) {
            case byte[] raw -> raw;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case jakarta.ws.rs.core.StreamingOutput stream -> null;
            default -> json.writeValueAsBytes(entity);
        };
    }

    private static MediaType typeOf(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        return type == null || type.isWildcardType() ? MediaType.APPLICATION_JSON_TYPE : type;
    }

    private static String join(java.util.List<?> values) {
        return String.join(", ", values.stream().map(String::valueOf).toList());
    }

    static String tag(String kind, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind.getBytes(StandardCharsets.UTF_8));
            byte[] hash = Arrays.copyOf(digest.digest(body), 15);
            return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
