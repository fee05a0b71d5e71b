package org.learningcities.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** What holds for all operations is said once, here, at build time: no operation can forget it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    static final String SCHEME = "keycloak";
    /** Stands for the issuer in the document of the build; {@link DocumentRoute} puts the real one in. */
    static final String LOGIN = "https://login.example.org/realms/learning-cities";

    private static final String PROBLEM = "Problem";
    static final String ETAG = "ETag";
    static final String LANGUAGE = "Content-Language";
    static final String LIMIT = "RateLimit";
    static final String LIMIT_POLICY = "RateLimit-Policy";

    private final RequiredProperties required;
    private final DataClasses classes;
    private final OperationFacts facts;
    private final EmbeddedThings embedded;

    public ContractFilter(IndexView index) {
        Records records = new Records(index);
        this.required = new RequiredProperties(records);
        this.classes = new DataClasses(records);
        this.facts = new OperationFacts(index);
        this.embedded = new EmbeddedThings(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.info(OASFactory.createInfo()
                .title("Learning Cities API")
                .version("1")
                .description(
                        "Cities that make lifelong learning part of everyday life: who they are, where they are, and what they work on."
                                + " All reading of public data is open. `GET /api/v1/problems` lists every error type."
                                + " The description of every property ends with its class, which `x-data-class` repeats:"
                                + " Public (anybody may read it), Personal (about a person, who may have it exported and erased),"
                                + " Confidential (about no person, and not published); the operation says who may read the"
                                + " last two.")
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
        document.setServers(List.of(OASFactory.createServer().url("/").description("This very service")));
        document.getComponents().addSecurityScheme(SCHEME, scheme(LOGIN + "/protocol/openid-connect"));
        document.getComponents().addSchema(PROBLEM, ProblemSchema.problem());
        document.getComponents().addSchema("FieldError", ProblemSchema.fieldError());
        document.getComponents().addResponse(PROBLEM, problemResponse());
        Map<String, Schema> schemas = new TreeMap<>(document.getComponents().getSchemas());
        schemas.keySet()
                .removeIf(name -> name.startsWith("HttpProblem")
                        || name.startsWith("HttpValidationProblem")
                        || name.equals("Violation"));
        document.getComponents().setSchemas(schemas);
        WriteRules.parameters().forEach(document.getComponents()::addParameter);
        document.getComponents().addHeader(ETAG, SharedHeaders.etag());
        document.getComponents().addHeader(LANGUAGE, SharedHeaders.language());
        document.getComponents().addHeader(LIMIT, SharedHeaders.limit());
        document.getComponents().addHeader(LIMIT_POLICY, SharedHeaders.limitPolicy());
        // In the order of the alphabet: the order of the scan is none that a reader could follow.
        Map<String, PathItem> paths = new TreeMap<>(document.getPaths().getPathItems());
        paths.forEach(
                (path, item) -> item.getOperations().forEach((method, operation) -> finish(path, method, operation)));
        document.getPaths().setPathItems(paths);
        new TreeMap<>(document.getComponents().getSchemas()).forEach(required::complete);
        embedded.add(new TreeMap<>(document.getComponents().getSchemas()));
        classes.mark(new TreeMap<>(document.getComponents().getSchemas()));
    }

    private static SecurityScheme scheme(String realm) {
        OAuthFlow people = OASFactory.createOAuthFlow()
                .authorizationUrl(realm + "/auth")
                .tokenUrl(realm + "/token")
                .scopes(ScopeWords.forPeople());
        OAuthFlow programs =
                OASFactory.createOAuthFlow().tokenUrl(realm + "/token").scopes(ScopeWords.forPrograms());
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description(
                        "Sign in through Keycloak: authorization code with PKCE for people, whose rights follow from their roles;"
                                + " client credentials for partner systems, which need the scope that an operation names. An operation"
                                + " that names `openid` alone is for people.")
                .flows(OASFactory.createOAuthFlows().authorizationCode(people).clientCredentials(programs));
    }

    private void finish(String path, PathItem.HttpMethod method, Operation operation) {
        boolean guarded = facts.isGuarded(operation);
        List<String> statuses = new ArrayList<>(List.of("400", "406", "429", "500", "503"));
        if (guarded) {
            ScopeWords.ask(path, method, operation);
            SharedHeaders.limit(operation);
            statuses.addAll(List.of("401", "403"));
        }
        if (path.contains("{")) {
            statuses.add("404");
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of("413", "415"));
        }
        if (facts.isStreamed(operation)) {
            statuses.addAll(List.of("409", "412", "422"));
        } else if (WriteRules.isWrite(method)) {
            WriteRules.describe(method, operation);
            statuses.addAll(WriteRules.refusals(method));
        }
        if (facts.isPublicRead(operation)) {
            SharedHeaders.describe(operation);
        }
        statuses.stream()
                .sorted()
                .filter(status -> operation.getResponses().getAPIResponse(status) == null)
                .forEach(status -> operation.getResponses().addAPIResponse(status, reference()));
        CodeSample.add(path, method, operation, guarded);
    }

    private static APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM);
    }

    private static APIResponse problemResponse() {
        Schema schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createAPIResponse()
                .description("A problem (RFC 9457); `type` says which.")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }
}
