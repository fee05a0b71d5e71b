package org.learningcities.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A POST that is sent twice with one {@code Idempotency-Key} changes something once and is answered twice alike (IETF draft
 * "The Idempotency-Key HTTP Header Field"). A refused one is not kept, so that it can be corrected and sent again.
 */
@ApplicationScoped
class IdempotencyKeys {
    static final String HEADER = "Idempotency-Key";

    /** The draft writes the key as a quoted string; most clients leave the quotes out. */
    private static final Pattern KEY = Pattern.compile("\"?([A-Za-z0-9._:~+/=-]{8,128})\"?");

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    /** The right to answer for a key, held until the transaction ends. */
    record Claim(byte[] slot, Actor caller, byte[] request) {}

    @Inject
    Caller caller;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** Refuses a key that is none; before anything is read or changed. */
    static void check(@Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw KernelProblem.INVALID_PARAMETER.problem().at("/header/" + HEADER, "invalid-key");
        }
    }

    /**
     * Claims the key of the request at hand, if it has one.
     *
     * @return null when there is no key
     * @throws AnsweredBefore when the request was answered already
     * @throws Refusal 409 while the first request with this key runs, 422 when it was another request
     */
    @Nullable
    Claim claim(InvocationContext call) {
        RoutingContext routing = caller.routing();
        String header = routing == null ? null : routing.request().getHeader(HEADER);
        if (routing == null
                || header == null
                || !routing.request().method().name().equals("POST")) {
            return null;
        }
        Claim claim = claimOf(routing.request(), KEY.matcher(header).replaceFirst("$1"), call);
        if (!isMine(claim)) {
            throw KernelProblem.REQUEST_IN_PROGRESS.problem().header("Retry-After", "1");
        }
        giveAgain(claim);
        return claim;
    }

    /** Keeps the answer with the change, and forgets some that are past their day. */
    void keep(Claim claim, StoredAnswer answer) {
        entities.createNativeQuery("""
                        insert into idempotency_key (slot, caller, request, status, headers, body)
                        values (:slot, caller_digest(:kind, :id), :request, :status, cast(:headers as jsonb), :body)
                        on conflict (slot) do update
                        set request = excluded.request, status = excluded.status, headers = excluded.headers,
                            body = excluded.body, created_at = excluded.created_at""")
                .setParameter("slot", claim.slot())
                .setParameter("kind", claim.caller().kind().name())
                .setParameter("id", claim.caller().id())
                .setParameter("request", claim.request())
                .setParameter("status", answer.status())
                .setParameter("headers", text(answer.headers()))
                .setParameter("body", bytes(answer.entity()))
                .executeUpdate();
        entities.createNativeQuery("""
                        delete from idempotency_key where slot in (
                            select slot from idempotency_key where created_at < now() - interval '24 hours'
                            order by created_at limit 20 for update skip locked)""").executeUpdate();
    }

    /** The lock ends with the transaction, however it ends: a process that dies leaves nothing behind. */
    private boolean isMine(Claim claim) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:slot)", Boolean.class)
                .setParameter("slot", ByteBuffer.wrap(claim.slot()).getLong())
                .getSingleResult();
    }

    private void giveAgain(Claim claim) {
        List<Object[]> found = entities.createNativeQuery("""
                        select request, status, headers::text, body from idempotency_key
                        where slot = :slot and created_at > now() - interval '24 hours'""", Object[].class)
                .setParameter("slot", claim.slot())
                .getResultList();
        for (Object[] row : found) {
            if (!Arrays.equals((byte[]) row[0], claim.request())) {
                throw KernelProblem.IDEMPOTENCY_KEY_REUSED.problem().at("/header/" + HEADER, "reused-key");
            }
            throw new AnsweredBefore(new StoredAnswer((Integer) row[1], headers((String) row[2]), row[3]));
        }
    }

    private Claim claimOf(HttpServerRequest request, String key, InvocationContext call) {
        Actor actor = caller.actor();
        String owner = actor.kind() + " " + actor.id();
        byte[] slot = Fingerprint.of(owner, "POST " + request.path(), key);
        return new Claim(slot, actor, Fingerprint.of(call, request, json));
    }

    private Map<String, String> headers(String stored) {
        try {
            return json.readValue(stored, HEADERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] bytes(@Nullable Object entity) {
        try {
            return switch (entity) {
                case null -> new byte[0];
                case byte[] raw -> raw;
                case String text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                default -> json.writeValueAsBytes(entity);
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
