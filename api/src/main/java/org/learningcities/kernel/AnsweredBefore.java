package org.learningcities.kernel;

/** Ends a request whose answer is known already; {@link EarlyRefusals} gives that answer. */
final class AnsweredBefore extends RuntimeException {
    private final transient StoredAnswer answer;

    AnsweredBefore(StoredAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
