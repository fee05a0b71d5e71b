package org.learningcities.kernel;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refused request on its way to the caller. {@link ProblemVoice} words it in the caller's language. */
public final class Refusal extends HttpProblem {

    /** A broken rule of one field; {@code code} is the key of its translated message, filled with the arguments. */
    record Broken(String pointer, String code, @Nullable String message, Object... arguments) {}

    private final transient ProblemType type;
    private final transient Object[] arguments;
    private final transient List<Broken> broken = new ArrayList<>();
    private final transient Map<String, String> extraHeaders = new LinkedHashMap<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    private Refusal(ProblemType type, Object[] arguments) {
        super(HttpProblem.builder().withStatus(type.status()).withTitle(type.code()));
        this.type = type;
        this.arguments = arguments;
    }

    static Refusal of(ProblemType type, Object... arguments) {
        return new Refusal(type, arguments);
    }

    /**
     * Names the field at fault.
     *
     * @param pointer JSON Pointer into the body, or {@code /query/limit} and the like for a parameter
     * @param code key of the message in the problem texts, {@code error.<code>}
     * @param values fill the placeholders of that message
     */
    public Refusal at(String pointer, String code, Object... values) {
        broken.add(new Broken(pointer, code, null, values));
        return this;
    }

    /** As {@link #at}, with a message that is translated already. */
    Refusal worded(String pointer, String code, String message) {
        broken.add(new Broken(pointer, code, message));
        return this;
    }

    /** Adds a header to the answer, for example {@code Retry-After}. */
    public Refusal header(String name, String value) {
        extraHeaders.put(name, value);
        return this;
    }

    /** Adds an extension member to the problem (RFC 9457 section 3.2). */
    public Refusal member(String name, Object value) {
        members.put(name, value);
        return this;
    }

    ProblemType type() {
        return type;
    }

    Object[] arguments() {
        return arguments;
    }

    List<Broken> broken() {
        return broken;
    }

    Map<String, String> extraHeaders() {
        return extraHeaders;
    }

    Map<String, Object> members() {
        return members;
    }
}
