package org.learningcities.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The few roots under which the service answers; everything else is a page of the browser application. */
final class Paths {
    private static final List<String> MACHINE_ROOTS = List.of("/api", "/ogc", "/q");

    private Paths() {}

    /** Whether answers from memory can exist under this path. */
    static boolean isApi(@Nullable String path) {
        return path != null && (path.startsWith("/api/v1") || path.equals("/ogc") || path.startsWith("/ogc/"));
    }

    static boolean isOpenData(@Nullable String path) {
        return isApi(path) || path != null && path.startsWith("/q/openapi");
    }

    /** Whether a path can be a page of the browser application: no machine root, nothing hidden, no file name at its end. */
    static boolean isPage(@Nullable String path) {
        return path != null && !isMachine(path) && !path.contains("/.") && !namesFile(path);
    }

    /** Whether a path can be a file of the browser application. */
    static boolean isFile(@Nullable String path) {
        return path != null && !isMachine(path) && namesFile(path);
    }

    private static boolean isMachine(String path) {
        return MACHINE_ROOTS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    private static boolean namesFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).contains(".");
    }
}
