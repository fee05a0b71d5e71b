package org.learningcities.kernel;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The few roots under which the service answers; everything else is a page of the browser application. */
final class Paths {
    private static final List<String> MACHINE_ROOTS = List.of("/api", "/ogc", "/files", "/oai", "/q");

    private static final Pattern UPLOAD = Pattern.compile("/api/v1/cities/[^/]+/uploads/[^/]+");

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

    /** Whether bytes of a file lie under this path: whoever wrote them is a stranger. */
    static boolean isForeign(@Nullable String path) {
        return path != null && path.startsWith("/files/");
    }

    /** Whether a request to this path brings bytes of a file, as many as it likes. */
    static boolean isUpload(@Nullable String path) {
        return path != null && UPLOAD.matcher(path).matches();
    }

    private static boolean isMachine(String path) {
        return MACHINE_ROOTS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    private static boolean namesFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).contains(".");
    }
}
