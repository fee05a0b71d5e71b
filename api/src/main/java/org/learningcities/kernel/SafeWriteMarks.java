package org.learningcities.kernel;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.MethodConfig;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;

/** Makes every operation that changes something a safe one, when the service is built: no operation can forget it. */
public class SafeWriteMarks implements BuildCompatibleExtension {
    private static final List<Class<? extends Annotation>> WRITES =
            List.of(POST.class, PUT.class, PATCH.class, DELETE.class);

    /** Called by the build for each class that has resource methods. */
    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = Path.class)
    public void mark(ClassConfig resource) {
        resource.methods().stream()
                .filter(SafeWriteMarks::isWrite)
                .filter(method -> !method.info().hasAnnotation(StreamedWrite.class))
                .forEach(method -> method.addAnnotation(SafeWrite.class));
    }

    /** Whether a resource method changes something. */
    static boolean isWrite(AnnotatedElement method) {
        return WRITES.stream().anyMatch(method::isAnnotationPresent);
    }

    /** Whether the rules for changes hold for it. */
    static boolean isSafeWrite(AnnotatedElement method) {
        return isWrite(method) && !method.isAnnotationPresent(StreamedWrite.class);
    }

    private static boolean isWrite(MethodConfig method) {
        return WRITES.stream().anyMatch(method.info()::hasAnnotation);
    }
}
