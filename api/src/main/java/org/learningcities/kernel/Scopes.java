package org.learningcities.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which scope an operation asks of a partner system, from its address and method alone: {@code noun:read} or
 * {@code noun:write}. Contract, enforcement and sign-in pages all ask here. People need no scopes, they have roles.
 */
public final class Scopes {
    /** Every scope there is. What has none is for people: a noun that is new is closed until it is named here. */
    public static final List<String> ALL = List.of("cities:read", "cities:write", "history:read");

    private static final String BASE = "/api/v1/";

    /** Parts of a city's address that still speak of the city itself; every other part is a noun of its own. */
    private static final Set<String> SAME_NOUN = Set.of("draft", "actions");

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private Scopes() {}

    /**
     * The scope of an operation that is not open to everybody; empty where only people may call.
     *
     * @param path its address as the contract has it, for example {@code /api/v1/cities/{slug}/draft}
     */
    public static Optional<String> of(String path, String method) {
        if (!path.startsWith(BASE) || method.equals("DELETE")) {
            return Optional.empty(); // what people wrote is theirs to remove
        }
        String[] parts = path.substring(BASE.length()).split("/");
        String noun = parts.length > 2 && !SAME_NOUN.contains(parts[2]) ? parts[2] : parts[0];
        String scope = noun + (READS.contains(method) ? ":read" : ":write");
        return ALL.contains(scope) ? Optional.of(scope) : Optional.empty();
    }
}
