package org.learningcities.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.learningcities.kernel.Scopes;

/** Says of every operation that is not open to everybody which scope it asks of partner systems, or that it is for people. */
final class ScopeWords {
    private static final String SIGN_IN = "openid";

    private static final Map<String, String> MEANINGS = Map.of(
            "cities:read", "Read what a city has not published yet",
            "cities:write", "Write into the draft of a city, and publish what was written so",
            "history:read", "Read what became public of a city, when and through whom");

    private ScopeWords() {}

    static Map<String, String> forPrograms() {
        Map<String, String> scopes = new LinkedHashMap<>();
        Scopes.ALL.forEach(scope -> scopes.put(scope, meaning(scope)));
        return scopes;
    }

    static Map<String, String> forPeople() {
        Map<String, String> scopes = new LinkedHashMap<>();
        scopes.put(SIGN_IN, "Sign in");
        scopes.putAll(forPrograms());
        return scopes;
    }

    static void ask(String path, HttpMethod method, Operation operation) {
        Optional<String> scope = Scopes.of(path, method.name());
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement()
                .addScheme(ContractFilter.SCHEME, List.of(scope.orElse(SIGN_IN))));
        operation.setDescription(operation.getDescription()
                + scope.map(needed -> " Partner systems need the scope `" + needed + "`.")
                        .orElse(" For people only: no scope opens it to partner systems."));
    }

    private static String meaning(String scope) {
        String meaning = MEANINGS.get(scope);
        if (meaning == null) {
            throw new IllegalStateException("Say in the contract what the scope " + scope + " is for");
        }
        return meaning;
    }
}
