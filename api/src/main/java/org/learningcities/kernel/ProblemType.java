package org.learningcities.kernel;

/**
 * One way to refuse a request. Features implement it by an enum; the texts in six languages stand in
 * {@code problems/Problems_*.properties} under {@code <code>.title} and {@code <code>.detail}.
 */
public interface ProblemType {

    /** Stable kebab-case code, last segment of the problem's {@code type} (RFC 9457 section 3.1.1). */
    String code();

    /** HTTP status of the answer. */
    int status();

    /** A refusal of this type; the arguments fill the placeholders of the translated detail. */
    default Refusal problem(Object... arguments) {
        return Refusal.of(this, arguments);
    }

    /** A code from the name of an enum constant: {@code UNKNOWN_CITY} gives {@code unknown-city}. */
    static String codeOf(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
