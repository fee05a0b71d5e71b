package org.learningcities.identity;

import static org.learningcities.identity.TestIdentity.ask;
import static org.learningcities.identity.TestIdentity.askRename;
import static org.learningcities.identity.TestIdentity.freshName;
import static org.learningcities.identity.TestIdentity.rename;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.learningcities.Tokens;
import org.learningcities.contract.WriteCases;
import org.learningcities.identity.TestIdentity.Place;

/** Good calls of the changes of an identity, each in a city of its own. */
@ApplicationScoped
class IdentityWrites implements WriteCases {
    private static final String SECRETARIAT = "secretariat";

    @Inject
    TestIdentity identities;

    @Override
    public Map<String, Supplier<Good>> byOperation() {
        return Map.of(
                "renameCity", () -> onCity("/actions/rename", rename(freshName())),
                "correctCityIdentity",
                        () -> onCity(
                                "/actions/correct",
                                "{\"to\": {\"lat\": 49.5, \"lon\": 6.2}, \"reason\": \"It was in the river\"}"),
                "endCity", this::end,
                "requestCityIdentity", this::request,
                "acceptIdentityRequest", () -> onRequest("accept", "{\"reason\": \"Seen\"}", true),
                "declineIdentityRequest", () -> onRequest("decline", "{\"reason\": \"Not in force\"}", true),
                "withdrawIdentityRequest", () -> onRequest("withdraw", "{}", false));
    }

    private Good onCity(String action, String body) {
        return new Good(Tokens.of(SECRETARIAT), identities.place().path() + action, null, body);
    }

    private Good end() {
        String heir = identities.place().slug();
        return onCity(
                "/actions/end",
                "{\"kind\": \"ABSORPTION\", \"on\": \"2026-01-01\", \"successors\": [\"%s\"], \"teamTo\": \"%s\", \"reason\": \"Law 7\"}"
                        .formatted(heir, heir));
    }

    private Good request() {
        Place place = identities.place();
        return new Good(Tokens.of(place.coordinator()), place.path() + "/requests", null, askRename(freshName()));
    }

    private Good onRequest(String action, String body, boolean decides) {
        Place place = identities.place();
        String id = ask(place, askRename(freshName())).statusCode(201).extract().path("id");
        return new Good(
                Tokens.of(decides ? SECRETARIAT : place.coordinator()),
                "/api/v1/identity-requests/" + id + "/actions/" + action,
                null,
                body);
    }
}
