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
import org.jspecify.annotations.Nullable;

/**
 * The paths of all operations: which methods each knows, for {@code Allow} (RFC 9110 section 15.5.6), which the framework's 405
 * does not name; and their templates, for logs and figures that must not hold what people put into a path.
 */
final class AllowedMethods {

    /** @param beginning what stands before the first variable: most paths are told apart by it, and that is quick */
    private record Known(String beginning, long steps, Pattern path, String template, String method) {
        boolean fits(String asked, long stepsOfAsked) {
            return steps == stepsOfAsked
                    && asked.startsWith(beginning)
                    && path.matcher(asked).matches();
        }

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
        Set<String> methods = new TreeSet<>();
        if (path != null) {
            long steps = steps(path);
            for (Known known : Lazy.ALL) {
                if (known.fits(path, steps)) {
                    methods.add(known.method());
                }
            }
        }
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
        if (path != null) {
            long steps = steps(path);
            for (Known known : Lazy.ALL) {
                if (known.fits(path, steps)) {
                    return known.template();
                }
            }
        }
        return null;
    }

    /** The number of slashes, but for one at the end, which changes nothing. */
    private static long steps(String path) {
        long slashes = path.chars().filter(letter -> letter == '/').count();
        return path.endsWith("/") ? slashes - 1 : slashes;
    }

    private static List<Known> read() {
        List<Known> known = new ArrayList<>();
        for (var bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = ((InjectableBean<?>) bean).getImplementationClass();
            Path root = type.getAnnotation(Path.class);
            if (root != null) {
                for (Method method : type.getDeclaredMethods()) {
                    String template = template(root, method);
                    String beginning = template.contains("{") ? template.substring(0, template.indexOf('{')) : template;
                    verbs(method)
                            .forEach(verb -> known.add(
                                    new Known(beginning, steps(template), pattern(template), template, verb)));
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
