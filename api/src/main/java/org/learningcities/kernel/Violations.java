package org.learningcities.kernel;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Locale;

/** Where a Bean Validation violation points to in the request. */
final class Violations {
    private Violations() {}

    /** {@code /query/limit}, {@code /path/slug} or {@code /body/language}. */
    static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String place = "/body";
        boolean skip = false;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.RETURN_VALUE) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                Parameter parameter =
                        parameterOf(violation, node.as(Path.ParameterNode.class).getParameterIndex());
                if (parameter != null && parameter.isAnnotationPresent(BeanParam.class)) {
                    place = "/query";
                } else if (parameter != null && parameter.isAnnotationPresent(QueryParam.class)) {
                    place = "/query/"
                            + parameter.getAnnotation(QueryParam.class).value();
                } else if (parameter != null && parameter.isAnnotationPresent(PathParam.class)) {
                    place = "/path/" + parameter.getAnnotation(PathParam.class).value();
                }
                skip = true;
                continue;
            }
            // The index of an element stands with what is inside it: parts[1].code has it at "code".
            if (node.getIndex() != null && place.startsWith("/body")) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return (skip ? place : "/body") + pointer;
    }

    /** {@code size} for {@code @Size}. */
    static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static @org.jspecify.annotations.Nullable Parameter parameterOf(
            ConstraintViolation<?> violation, int index) {
        String method = violation.getPropertyPath().iterator().next().getName();
        Class<?> type = violation.getRootBeanClass();
        while (type != null && type.getName().endsWith("_Subclass")) {
            type = type.getSuperclass();
        }
        return type == null
                ? null
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(candidate -> candidate.getName().equals(method)
                                && candidate.getParameterCount() > index
                                && !candidate.isBridge())
                        .map(Method::getParameters)
                        .map(parameters -> parameters[index])
                        .findFirst()
                        .orElse(null);
    }
}
