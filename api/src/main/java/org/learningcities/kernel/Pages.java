package org.learningcities.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages as the build of the browser application wrote them: one for all addresses, and for some screens one in each
 * language in which their first view is drawn already ({@code web/scripts/first-views.mjs}).
 */
final class Pages {
    private static final String WRITTEN_LANGUAGE = "<html lang=\"en\" dir=\"ltr\">";

    private final String general;
    private final List<String> routes;
    private final Map<String, String> drawn;

    /**
     * @param general the page for every address
     * @param routes the screens that are drawn, such as {@code /$lang/cities/$slug}
     * @param drawn their pages by address, such as {@code /en/cities/$slug}
     */
    Pages(String general, List<String> routes, Map<String, String> drawn) {
        this.general = general;
        this.routes = routes;
        this.drawn = drawn;
    }

    /** Empty in a service that was built without the browser application. */
    static Optional<Pages> read() {
        String general = text("META-INF/resources/index.html");
        String routes = text("pages/routes.txt");
        if (general == null) {
            return Optional.empty();
        }
        List<String> screens = routes == null ? List.of() : routes.lines().toList();
        Map<String, String> drawn = new HashMap<>();
        for (Language language : Language.values()) {
            for (String screen : screens) {
                String address = screen.replace("$lang", language.tag());
                String page = text("pages" + address + ".html");
                if (page != null) {
                    drawn.put(address, page);
                }
            }
        }
        return Optional.of(new Pages(general, screens, drawn));
    }

    /** The page of an address. What a query asks for is not in the drawn view, which would have to be taken back. */
    String of(String path, @Nullable String query) {
        List<String> parts = Arrays.asList(path.split("/"));
        Optional<Language> language = parts.size() < 2 ? Optional.empty() : Language.of(parts.get(1));
        if (language.isEmpty()) {
            return general;
        }
        String tag = language.get().tag();
        if (query == null && parts.get(1).equals(tag)) {
            Optional<String> found = routes.stream()
                    .filter(route -> fits(route.split("/"), parts))
                    .findFirst()
                    .map(route -> drawn.get(route.replace("$lang", tag)));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return general(language.get());
    }

    /** The page that the browser draws, whatever its address. */
    String general(Language language) {
        return general.replace(
                WRITTEN_LANGUAGE, "<html lang=\"" + language.tag() + "\" dir=\"" + language.dir() + "\">");
    }

    /** What stands in an address: its language, and the name of what it is about. */
    record Address(Language language, String name) {}

    /** Reads an address of a screen that is about one subject; empty when it is of another screen. */
    static Optional<Address> address(String route, String path) {
        String[] names = route.split("/");
        List<String> parts = Arrays.asList(path.split("/"));
        if (!fits(names, parts)) {
            return Optional.empty();
        }
        return Language.of(parts.get(1))
                .filter(language -> language.tag().equals(parts.get(1)))
                .map(language -> new Address(language, parts.get(lastPlace(names))));
    }

    private static int lastPlace(String[] route) {
        return IntStream.range(0, route.length)
                .filter(place -> route[place].startsWith("$"))
                .max()
                .orElseThrow();
    }

    private static boolean fits(String[] route, List<String> parts) {
        if (route.length != parts.size()) {
            return false;
        }
        for (int i = 0; i < route.length; i++) {
            if (!route[i].startsWith("$") && !route[i].equals(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String text(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
