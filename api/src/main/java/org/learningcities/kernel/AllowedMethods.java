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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The methods that a path knows, for {@code Allow} (RFC 9110 section 15.5.6): the framework's 405 does not name them. */
final class AllowedMethods {

    private record Known(Pattern path, String method) {}

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

    private static List<Known> read() {
        List<Known> known = new ArrayList<>();
        for (var bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = ((InjectableBean<?>) bean).getImplementationClass();
            Path root = type.getAnnotation(Path.class);
            if (root != null) {
                for (Method method : type.getDeclaredMethods()) {
                    verbs(method).forEach(verb -> known.add(new Known(pattern(root, method), verb)));
                }
            }
        }
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

    /** The pattern of a path template; a format suffix belongs to the same path ({@link AnswerFormats}). */
    private static Pattern pattern(Path root, Method method) {
        Path own = method.getAnnotation(Path.class);
        String template = root.value() + "/" + (own == null ? "" : own.value());
        String plain = template.replaceAll("/+", "/").replaceAll("/$", "");
        return Pattern.compile("\\Q" + plain.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E(\\.[a-z]+)?/?");
    }
}
