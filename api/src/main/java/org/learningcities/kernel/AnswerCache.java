package org.learningcities.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Public answers, kept as the bytes that went out, for as long as the data they were made from stand. A repeated read
 * costs neither a database call nor a worker thread. Only reads without credentials are answered from here.
 */
@ApplicationScoped
class AnswerCache {
    private static final String GENERATION = AnswerCache.class.getName() + ".generation";
    private static final int LONGEST_KEY = 2_000;

    /** What fits into three packets arrives no earlier when it is shorter, and compressing it takes longer than making it. */
    private static final int WORTH_ZIPPING = 4_096;

    /** One kept answer; {@code zipped} is null where compression does not pay or nobody has asked for it. */
    record Answer(
            long generation,
            int status,
            @Nullable String route,
            String etag,
            Map<String, String> headers,
            byte[] plain,
            byte @Nullable [] zipped) {

        /** Whether the answer has to be made anew, because compression takes too long for the thread that answers from memory. */
        boolean lacks(boolean zip) {
            return zip && zipped == null && worthZipping(plain);
        }

        int weight() {
            return 400 + plain.length + (zipped == null ? 0 : zipped.length);
        }
    }

    private final DataGeneration generation;
    private final Clock clock;
    private final Cache<String, Answer> answers;

    @Inject
    AnswerCache(DataGeneration generation, Clock clock, Settings settings) {
        this.generation = generation;
        this.clock = clock;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(settings.answerCacheBytes())
                .weigher((String key, Answer answer) -> 2 * key.length() + answer.weight())
                .build();
    }

    /** Answers from memory if that is possible; otherwise notes the generation that the new answer will belong to. */
    boolean answered(RoutingContext context) {
        HttpServerRequest request = context.request();
        long now = generation.current();
        if (now < 0 || request.method() != HttpMethod.GET || request.getHeader("Authorization") != null) {
            return false;
        }
        String key = keyOf(context);
        if (key == null) {
            return false;
        }
        context.put(GENERATION, now);
        Answer answer = answers.getIfPresent(key);
        boolean zip = acceptsGzip(request.getHeader("Accept-Encoding"));
        if (answer == null || answer.generation() != now || answer.lacks(zip)) {
            return false;
        }
        AccessLog.name(context, answer.route());
        send(answer, zip && answer.zipped() != null, request, context.response());
        return true;
    }

    /** Keeps an answer unless the data changed while it was made. */
    void keep(RoutingContext context, Answer answer) {
        String key = keyOf(context);
        if (key != null) {
            answers.put(key, answer);
        }
    }

    /** Generation of the data when the request arrived; null when the answer must not be kept. */
    @Nullable
    Long generationOf(RoutingContext context) {
        return context.get(GENERATION);
    }

    private @Nullable String keyOf(RoutingContext context) {
        HttpServerRequest request = context.request();
        String accept = request.getHeader("Accept");
        String uri = request.uri();
        if (uri.length() + (accept == null ? 0 : accept.length()) > LONGEST_KEY) {
            return null;
        }
        // The day is part of the key: what counts as a member today may differ tomorrow without any change of data.
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Edge.languageOf(context) + "|" + today.toEpochDay() + "|" + accept + "|" + uri;
    }

    private static void send(Answer answer, boolean zip, HttpServerRequest request, HttpServerResponse response) {
        String etag = zip ? zippedTag(answer.etag()) : answer.etag();
        answer.headers().forEach(response::putHeader);
        response.putHeader("ETag", etag);
        if (matches(request.getHeader("If-None-Match"), answer.etag())) {
            response.headers().remove("Content-Type");
            response.setStatusCode(304).end();
            return;
        }
        byte[] body = answer.plain();
        if (zip && answer.zipped() != null) {
            response.putHeader("Content-Encoding", "gzip");
            body = answer.zipped();
        }
        response.setStatusCode(answer.status()).end(Buffer.buffer(body));
    }

    /** A strong tag names bytes (RFC 9110 section 8.8.3), so the compressed form has a tag of its own. */
    static String zippedTag(String etag) {
        return etag.substring(0, etag.length() - 1) + ".gz\"";
    }

    static boolean worthZipping(byte[] body) {
        return body.length >= WORTH_ZIPPING;
    }

    static boolean acceptsGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && acceptEncoding.contains("gzip")
                && !acceptEncoding.replace(" ", "").contains("gzip;q=0,")
                && !acceptEncoding.replace(" ", "").endsWith("gzip;q=0");
    }

    /** Whether {@code If-None-Match} names this representation, compressed or not. */
    static boolean matches(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",")) {
            String tag = candidate.strip();
            String bare = tag.startsWith("W/") ? tag.substring(2) : tag;
            if (bare.equals("*") || bare.equals(etag) || bare.equals(zippedTag(etag))) {
                return true;
            }
        }
        return false;
    }
}
