package org.learningcities.lists;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Nearest;
import org.learningcities.kernel.Refusal;

/** Checks what callers ask lists for. A value that does not exist is refused with the nearest one that does. */
public final class Filters {
    /** Longest text that a search takes. */
    public static final int LONGEST_SEARCH = 200;

    private static final int MOST_NAMED = 50;

    private Filters() {}

    /** What somebody typed, stripped; empty when nothing. */
    public static String search(@Nullable String q) {
        if (q != null && q.length() > LONGEST_SEARCH) {
            throw refusal("q", "too-long", LONGEST_SEARCH);
        }
        return q == null ? "" : q.strip();
    }

    /** The day that a list is looked at; today when it is absent. */
    public static LocalDate day(@Nullable LocalDate asOf, LocalDate today) {
        if (asOf != null && asOf.isAfter(today)) {
            throw refusal("asOf", "too-large-number", today);
        }
        return asOf == null ? today : asOf;
    }

    /** Values of a filter, each once and in order; empty when the filter was not used. */
    public static List<String> values(String parameter, @Nullable List<String> given, List<String> known) {
        if (given == null) {
            return List.of();
        }
        given.forEach(value -> check(parameter, value, known));
        return given.stream().distinct().sorted().toList();
    }

    /** Values of a filter that the framework has checked already, in the same form. */
    public static List<String> values(@Nullable List<? extends Enum<?>> given) {
        return given == null
                ? List.of()
                : given.stream().map(Enum::name).distinct().sorted().toList();
    }

    /** Reads {@code membership,clusters}; an unknown part is refused with the nearest known one. */
    public static Set<String> expansions(@Nullable String expand, List<String> known) {
        Set<String> wanted = new LinkedHashSet<>();
        if (expand != null && !expand.isBlank()) {
            Arrays.stream(expand.split(",", -1)).map(String::strip).forEach(part -> {
                check("expand", part, known);
                wanted.add(part);
            });
        }
        return wanted;
    }

    private static void check(String parameter, String value, List<String> known) {
        if (!known.contains(value)) {
            throw refusal(parameter, "unknown-value", Nearest.to(value, known), some(known));
        }
    }

    private static String some(List<String> known) {
        return String.join(", ", known.subList(0, Math.min(known.size(), MOST_NAMED)))
                + (known.size() > MOST_NAMED ? ", …" : "");
    }

    /** A refusal that points to a query parameter, with a code of the field errors and its values. */
    public static Refusal refusal(String parameter, String code, Object... values) {
        return KernelProblem.INVALID_PARAMETER.problem().at("/query/" + parameter, code, values);
    }
}
