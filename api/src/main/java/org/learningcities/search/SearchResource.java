package org.learningcities.search;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PublicRead;
import org.learningcities.lists.Filters;
import org.learningcities.search.SearchViews.SearchResultView;
import org.learningcities.search.SearchViews.SuggestionPage;
import org.learningcities.search.SearchViews.SuggestionView;

@Path("/api/v1/search")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class SearchResource {
    @Inject
    SearchReading reading;

    @Inject
    Caller caller;

    @GET
    @PublicRead
    @Extension(name = "x-example-query", value = "q=alphab%C3%A9tisation&limit=3")
    @Operation(
            operationId = "search",
            summary = "One search over everything",
            description =
                    "Public things of all kinds by their names in any language and script, and by what they are about: a question in one language finds"
                            + " what is marked with the same concept in another. Grouped, with numbers. Everybody may call it.")
    public SearchResultView search(@BeanParam SearchParams params) {
        return reading.search(params, caller.language());
    }

    @GET
    @Path("/suggestions")
    @PublicRead
    @Extension(name = "x-example-query", value = "q=chefch")
    @Operation(
            operationId = "suggest",
            summary = "What somebody who types might mean",
            description = "The best hits of all kinds, at most eight. Everybody may call it.")
    @APIResponse(
            responseCode = "200",
            description = "The suggestions.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SuggestionPage.class)))
    public Page<SuggestionView> suggestions(
            @QueryParam("q")
                    @Parameter(
                            description = "What is typed so far. At most 200 characters.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = Filters.LONGEST_SEARCH),
                            example = "chefch")
                    @Nullable
                    String q) {
        return Page.whole(reading.suggestions(q, caller.language()));
    }
}
