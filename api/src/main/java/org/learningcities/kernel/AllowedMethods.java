package org.learningcities.kernel;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableBean;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The paths of all operations: which methods each knows, for {@code Allow} (RFC 9110 section 15.5.6), which the framework's 405
 * does not name; and their templates, for logs and figures that must not hold what people put into a path.
 */
final class AllowedMethods {

    private record Known(Pattern path, String template, String method) {
        /** The letters that stand in the template itself: of two templates that fit a path, more of them fit better. */
        int literal() {
            return template.replaceAll("\\{[^}]+}", "").length();
        }
    }

    private static final class Lazy {
        static final List<Known> ALL = read();
    }

    private AllowedMethods() {}

    /** {@code GET, HEAD, OPTIONS} for example; empty when the path is none of ours. */
    static String of(@Nullable String path) {
        Set<String> methods = Lazy.ALL.stream()
                .filter(known -> path != null && known.path().matcher(path).matches())
                .map(Known::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return String.join(", ", methods);
    }

    /** Whether a path is one of ours, but knows no such method. */
    static boolean lacks(@Nullable String path, String method) {
        String allowed = of(path);
        return !allowed.isEmpty() && !List.of(allowed.split(", ")).contains(method);
    }

    /** {@code /api/v1/cities/{slug}} for example; null when the path is none of ours. */
    static @Nullable String templateOf(@Nullable String path) {
        return Lazy.ALL.stream()
                .filter(known -> path != null && known.path().matcher(path).matches())
                .map(Known::template)
                .findFirst()
                .orElse(null);
    }

    private static List<Known> read() {
        List<Known> known = new ArrayList<>();
        for (var bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = ((InjectableBean<?>) bean).getImplementationClass();
            Path root = type.getAnnotation(Path.class);
            if (root != null) {
                for (Method method : type.getDeclaredMethods()) {
                    String template = template(root, method);
                    verbs(method).forEach(verb -> known.add(new Known(pattern(template), template, verb)));
                }
            }
        }
        known.sort(Comparator.comparingInt(Known::literal).reversed());
        return known;
    }

    private static List<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .toList();
    }

    private static String template(Path root, Method method) {
        Path own = method.getAnnotation(Path.class);
        String template = root.value() + "/" + (own == null ? "" : own.value());
        return template.replaceAll("/+", "/").replaceAll("/$", "");
    }

    /** The pattern of a path template; a format suffix belongs to the same path ({@link AnswerFormats}). */
    private static Pattern pattern(String template) {
        return Pattern.compile("\\Q" + template.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E(\\.[a-z]+)?/?");
    }
}
