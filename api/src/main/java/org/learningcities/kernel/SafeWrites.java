package org.learningcities.kernel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * One transaction around every operation that changes something, from the first statement to the finished answer. So the
 * answer to an {@code Idempotency-Key} is stored with the change or not at all, and a dry run does everything and keeps
 * nothing. The services' own transactions join this one.
 */
@SafeWrite
@Interceptor
@Priority(SafeWrites.INSIDE_VALIDATION)
class SafeWrites {
    /** What is malformed never gets here. */
    static final int INSIDE_VALIDATION = Interceptor.Priority.PLATFORM_AFTER + 900;

    @Inject
    Caller caller;

    @Inject
    IdempotencyKeys keys;

    @Inject
    EntityManager entities;

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Object answer;
        QuarkusTransaction.begin();
        try {
            answer = answer(call);
        } catch (Throwable refused) {
            takeBack(refused);
            throw refused;
        }
        if (caller.isDryRun()) {
            QuarkusTransaction.rollback();
        } else {
            QuarkusTransaction.commit();
        }
        return answer;
    }

    /** Why a change failed is what the caller must hear, also when the database is too far away to take it back. */
    private static void takeBack(Throwable refused) {
        try {
            QuarkusTransaction.rollback();
        } catch (RuntimeException away) {
            refused.addSuppressed(away);
        }
    }

    private @Nullable Object answer(InvocationContext call) throws Exception {
        IdempotencyKeys.Claim claim = keys.claim(call);
        Object answer = call.proceed();
        // What only the database can refuse is refused now: in a dry run too, and before an answer is stored.
        entities.flush();
        if (claim != null && !caller.isDryRun()) {
            keys.keep(claim, StoredAnswer.of(answer, call.getMethod(), caller.language()));
        }
        return answer;
    }
}
