package org.learningcities.profiles;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.learningcities.cities.CityProfileView;
import org.learningcities.cities.CityView;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.MergePatch;
import org.learningcities.kernel.Version;

@Path("/api/v1/cities/{slug}/draft")
@Tag(name = "Profiles")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DraftResource {
    private static final String SLUG = "The city's name in addresses, the present one or a former one.";
    private static final String EXAMPLE = "medellin-co";

    @Inject
    DraftService service;

    @Inject
    TranslationService translations;

    @Inject
    SupportService support;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "getCityDraft",
            summary = "The draft of a city",
            description =
                    "What the team of a city has written and not yet published, beside what is published. The team of the city,"
                            + " its partner systems and the secretariat may call it; for everybody else there is no draft (404).")
    public CityDraftView draft(@PathParam("slug") @Parameter(description = SLUG, example = EXAMPLE) String slug) {
        return service.draft(caller.actor(), slug, caller.language());
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeCityDraft",
            summary = "Write into the draft of a city",
            description =
                    "A JSON Merge Patch: what it names is changed, null removes, the rest stays. Nothing of it is public before it is"
                            + " published. Name, country, place and other legal identity of the city are no part of it. With an old ETag the"
                            + " answer is 412 with the draft as it is now and the fields that others changed: a patch of other fields can be"
                            + " sent again at once. The team of the city, its partner systems and the secretariat may call it.")
    public CityDraftView write(
            @PathParam("slug") @Parameter(description = SLUG, example = EXAMPLE) String slug,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CityProfileView.class),
                                            example = "{\"summary\": {\"en\": \"Evening classes in every library.\"}}"))
                    @NotNull
                    MergePatch patch) {
        return service.write(caller.actor(), slug, Version.ofIfMatch(ifMatch), patch, caller.language());
    }

    @DELETE
    @Operation(
            operationId = "discardCityDraft",
            summary = "Give up a draft",
            description =
                    "Forgets everything that is not published; the answer is the draft, which equals the published profile again."
                            + " Coordinators of the city and the secretariat may call it.")
    public CityDraftView discard(
            @PathParam("slug") @Parameter(description = SLUG, example = EXAMPLE) String slug,
            @HeaderParam("If-Match") String ifMatch) {
        return service.discard(caller.actor(), slug, Version.ofIfMatch(ifMatch), caller.language());
    }

    @GET
    @Path("/preview")
    @Operation(
            operationId = "previewCity",
            summary = "The city as it will be",
            description =
                    "What everybody would read if the whole draft were published now; nothing is changed by it. The team of the"
                            + " city, its partner systems and the secretariat may call it.")
    public CityView preview(@PathParam("slug") @Parameter(description = SLUG, example = EXAMPLE) String slug) {
        return service.preview(caller.actor(), slug, caller.language());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/actions/publish")
    @Operation(
            operationId = "publishCityDraft",
            summary = "Publish a draft",
            description =
                    "Makes all changes public, or the chosen ones: texts of single languages, single sections. All of them become"
                            + " public at once or none. What does not fit together is refused: a figure needs year and origin, a strategy title"
                            + " and text. With `version` only what the caller has seen is published. Coordinators of the city and the"
                            + " secretariat may call it, and partner systems of the city for what they wrote themselves.")
    public CityDraftView publish(
            @PathParam("slug") @Parameter(description = SLUG, example = EXAMPLE) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PublishDraft.class),
                                            example = "{\"fields\": [\"/summary/en\"], \"reason\": \"Yearly review\"}"))
                    @NotNull
                    @Valid
                    PublishDraft request) {
        return service.publish(caller.actor(), slug, request, caller.language());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/actions/confirm-translation")
    @Operation(
            operationId = "confirmCityTranslation",
            summary = "Confirm a translation as it stands",
            description =
                    "The original has changed since, and a published translation is right all the same: it counts as up to date again, and"
                            + " readers are no longer warned. Nothing is written anew. The team of the city and the secretariat may call it; for"
                            + " everybody else there is no draft (404).")
    public CityDraftView confirm(
            @PathParam("slug") @Parameter(description = SLUG, example = EXAMPLE) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ConfirmTranslation.class),
                                            example = "{\"field\": \"/summary/fr\"}"))
                    @NotNull
                    @Valid
                    ConfirmTranslation request) {
        return translations.confirm(caller.actor(), slug, request, caller.language());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/actions/open-for-support")
    @Operation(
            operationId = "openCityDraftForSupport",
            summary = "Look into a draft as the secretariat",
            description =
                    "What a team has not published is its own: before the secretariat reads or changes it, it says why. The reason stands in the"
                            + " history, where the team reads it, and opens the draft for 8 hours for the person who gave it. Without it the other"
                            + " operations about the draft are refused (`support-reason-needed`). The secretariat may call it; a team needs no"
                            + " reason for its own draft (403), and for everybody else there is no draft (404).")
    public CityDraftView openForSupport(
            @PathParam("slug") @Parameter(description = SLUG, example = EXAMPLE) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = OpenForSupport.class),
                                            example = "{\"reason\": \"The coordinator asked for help by mail\"}"))
                    @NotNull
                    @Valid
                    OpenForSupport request) {
        return support.open(caller.actor(), slug, request, caller.language());
    }
}
