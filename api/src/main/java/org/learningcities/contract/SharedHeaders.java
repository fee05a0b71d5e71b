package org.learningcities.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Headers that every public read answers with, and the answer to one who has it already. */
final class SharedHeaders {
    private static final String REFERENCE = "#/components/headers/";

    private SharedHeaders() {}

    static Header etag() {
        return text("Strong tag of exactly these bytes; send it back in If-None-Match.");
    }

    static Header language() {
        return text("Language that Accept-Language chose, a BCP 47 tag; single texts name their own.");
    }

    static Header limit() {
        return text(
                "What is left of the caller's limit: `r` requests, and after `t` seconds all of them are free again.");
    }

    static Header limitPolicy() {
        return text("The caller's limit: `q` requests in `w` seconds. One more is answered 429 with Retry-After.");
    }

    /** Whoever sends a token learns what is left. */
    static void limit(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.addHeader(ContractFilter.LIMIT, reference(ContractFilter.LIMIT));
                answer.addHeader(ContractFilter.LIMIT_POLICY, reference(ContractFilter.LIMIT_POLICY));
            }
        });
    }

    static void describe(Operation operation) {
        APIResponse found = operation.getResponses().getAPIResponse("200");
        if (found == null) {
            return; // it only leads elsewhere
        }
        found.addHeader(ContractFilter.ETAG, reference(ContractFilter.ETAG));
        found.addHeader(ContractFilter.LANGUAGE, reference(ContractFilter.LANGUAGE));
        if (operation.getResponses().getAPIResponse("304") == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Not changed since the ETag that If-None-Match names."));
        }
    }

    private static Header reference(String name) {
        return OASFactory.createHeader().ref(REFERENCE + name);
    }

    private static Header text(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }
}
