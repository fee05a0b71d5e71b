package org.learningcities.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** What the annotations of a resource method say about its operation: the contract repeats the code and cannot differ. */
final class OperationFacts {
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName PUBLIC_READ = DotName.createSimple("org.learningcities.kernel.PublicRead");
    private static final DotName STREAMED_WRITE = DotName.createSimple("org.learningcities.kernel.StreamedWrite");
    private static final List<DotName> GUARDS = Stream.of(
                    "io.quarkus.security.Authenticated",
                    "jakarta.annotation.security.RolesAllowed",
                    "io.quarkus.security.PermissionsAllowed")
            .map(DotName::createSimple)
            .toList();
    private static final DotName OPEN = DotName.createSimple("jakarta.annotation.security.PermitAll");

    private final Map<String, MethodInfo> methods = new HashMap<>();

    OperationFacts(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.value("operationId") != null) {
                methods.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod());
            }
        }
    }

    /** Whether the operation asks for a token. */
    boolean isGuarded(Operation operation) {
        MethodInfo method = methodOf(operation);
        if (method == null || method.hasDeclaredAnnotation(OPEN)) {
            return false;
        }
        return GUARDS.stream()
                .anyMatch(guard -> method.hasDeclaredAnnotation(guard)
                        || method.declaringClass().hasDeclaredAnnotation(guard));
    }

    /** Whether the answer has a tag and can be kept. */
    boolean isPublicRead(Operation operation) {
        MethodInfo method = methodOf(operation);
        return method != null && method.hasDeclaredAnnotation(PUBLIC_READ);
    }

    /** Whether the operation is safe by a condition of its own and not by the rules for all changes. */
    boolean isStreamed(Operation operation) {
        MethodInfo method = methodOf(operation);
        return method != null && method.hasDeclaredAnnotation(STREAMED_WRITE);
    }

    private @Nullable MethodInfo methodOf(Operation operation) {
        return operation.getOperationId() == null ? null : methods.get(operation.getOperationId());
    }
}
