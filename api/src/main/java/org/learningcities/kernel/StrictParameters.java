package org.learningcities.kernel;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Query parameters are what the operation declares and nothing else: an unknown name is refused with the nearest known
 * one, a value must fit its type. Reads the declarations of the resource method, so no operation can forget it.
 */
@Provider
class StrictParameters implements ContainerRequestFilter {
    private static final int LONGEST_VALUE = 1_000;
    private static final int MOST_VALUES = 100;

    /** What a declaration allows: the type of one value, and whether it may be repeated. */
    private record Declared(Class<?> type, boolean repeated) {}

    private static final Map<Method, Map<String, Declared>> DECLARATIONS = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Map<String, Declared> declared = DECLARATIONS.computeIfAbsent(method, StrictParameters::declarations);
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        given.forEach((name, values) -> {
            Declared expected = declared.get(name);
            if (expected == null) {
                throw unknown(name, declared.keySet());
            }
            check(name, values, expected);
        });
    }

    private static Refusal unknown(String name, Set<String> known) {
        Refusal refusal = KernelProblem.UNKNOWN_PARAMETER.problem(name);
        return known.isEmpty()
                ? refusal.at("/query/" + name, "no-parameters")
                : refusal.at("/query/" + name, "unknown-parameter", Nearest.to(name, known));
    }

    private static void check(String name, List<String> values, Declared expected) {
        String pointer = "/query/" + name;
        if (values.size() > (expected.repeated() ? MOST_VALUES : 1)) {
            throw KernelProblem.INVALID_PARAMETER
                    .problem()
                    .at(pointer, "repeated", expected.repeated() ? MOST_VALUES : 1);
        }
        for (String value : values) {
            if (value.length() > LONGEST_VALUE) {
                throw KernelProblem.INVALID_PARAMETER.problem().at(pointer, "too-long", LONGEST_VALUE);
            }
            String broken = ParameterTypes.violation(expected.type(), value);
            if (broken != null) {
                throw KernelProblem.INVALID_PARAMETER
                        .problem()
                        .at(pointer, broken, ParameterTypes.choices(expected.type(), value));
            }
        }
    }

    private static Map<String, Declared> declarations(Method method) {
        Map<String, Declared> found = new TreeMap<>();
        if (SafeWriteMarks.isSafeWrite(method)) {
            found.put("dryRun", new Declared(Boolean.class, false));
        }
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                found.put(
                        parameter.getAnnotation(QueryParam.class).value(),
                        declared(parameter.getType(), parameter.getParameterizedType()));
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                collect(parameter.getType(), found);
            }
        }
        return found;
    }

    private static void collect(Class<?> bean, Map<String, Declared> found) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    found.put(
                            field.getAnnotation(QueryParam.class).value(),
                            declared(field.getType(), field.getGenericType()));
                } else if (field.isAnnotationPresent(BeanParam.class)) {
                    collect(field.getType(), found);
                }
            }
        }
    }

    private static Declared declared(Class<?> raw, Type generic) {
        if (Collection.class.isAssignableFrom(raw)
                && generic instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            return new Declared(element, true);
        }
        return new Declared(raw, false);
    }
}
