package org.learningcities.kernel;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The request at hand as the features see it: who calls, in which language, under which request id. */
@RequestScoped
public class Caller {
    @Inject
    CurrentVertxRequest request;

    @Inject
    SecurityIdentity identity;

    /** The language that was negotiated; {@code Content-Language} of the answer. */
    public Language language() {
        return Edge.languageOf(request.getCurrent());
    }

    /** The language that the caller's account names, for messages to them; that of the answer where it names none of ours. */
    public Language accountLanguage() {
        String locale = identity.getPrincipal() instanceof JsonWebToken token ? claim(token, "locale") : null;
        return locale == null ? language() : Language.of(locale).orElse(language());
    }

    /** Id of the request: given by the caller in {@code X-Request-Id} or made here; also in every log line and problem. */
    public String requestId() {
        return Edge.requestIdOf(request.getCurrent());
    }

    /** Whether the caller only wants to know what a change would do. What no transaction can take back must then be left out. */
    public boolean isDryRun() {
        RoutingContext routing = routing();
        return routing != null && "true".equals(routing.request().getParam("dryRun"));
    }

    /** Who calls, as the checked token says. */
    public Actor actor() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Actor.VISITOR;
        }
        String username = claim(token, "preferred_username");
        if (username == null || username.startsWith("service-account-")) {
            // Client credentials name a service account, or nobody: only a token that names a user is a person's.
            String client = "" + claim(token, "azp");
            return new Actor(Actor.Kind.PARTNER, client, client, null);
        }
        String name = claim(token, "name");
        return new Actor(Actor.Kind.PERSON, token.getSubject(), name == null ? username : name, claim(token, "email"));
    }

    /** What the token allows the program that sends it to ask for. */
    public Set<String> scopes() {
        String scopes = identity.getPrincipal() instanceof JsonWebToken token ? claim(token, "scope") : null;
        return scopes == null ? Set.of() : Set.of(scopes.strip().split("\\s+"));
    }

    /** The e-mail address that a person has proven to have; null for everybody else. Decides what is shown, never what is allowed. */
    public @Nullable String provenEmail() {
        return identity.getPrincipal() instanceof JsonWebToken token && "true".equals(claim(token, "email_verified"))
                ? actor().email()
                : null;
    }

    /**
     * When the person signed in, as the token says ({@code auth_time}, OpenID Connect Core section 2); null where it does not say.
     * Tokens are renewed, this moment stays.
     */
    public @Nullable Instant signedInAt() {
        return moment("auth_time");
    }

    /** Since when the caller is who they say, at the latest: since the sign-in, or since the token was made. */
    public Instant knownSince() {
        Instant known = signedInAt() == null ? moment("iat") : signedInAt();
        return known == null ? Instant.EPOCH : known;
    }

    private @Nullable Instant moment(String claim) {
        String seconds = identity.getPrincipal() instanceof JsonWebToken token ? claim(token, claim) : null;
        return seconds == null ? null : Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    /** The program that the caller uses, as the token says. */
    @Nullable
    String client() {
        return identity.getPrincipal() instanceof JsonWebToken token ? claim(token, "azp") : null;
    }

    private static @Nullable String claim(JsonWebToken token, String name) {
        return token.getClaim(name) instanceof Object value ? value.toString() : null;
    }

    /** The request that is being answered, if there is one on this thread. */
    @Nullable
    RoutingContext routing() {
        return request.getCurrent();
    }
}
