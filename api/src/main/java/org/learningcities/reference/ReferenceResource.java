package org.learningcities.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PublicRead;
import org.learningcities.reference.FrameworkViews.FrameworkSummary;
import org.learningcities.reference.FrameworkViews.FrameworkView;
import org.learningcities.reference.ReferenceViews.ClusterView;
import org.learningcities.reference.ReferenceViews.CountryView;
import org.learningcities.reference.ReferenceViews.GoalView;
import org.learningcities.reference.ReferenceViews.LanguageView;
import org.learningcities.reference.ReferenceViews.LicenceView;

@Path("/api/v1")
@Tag(name = "Reference")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ReferenceResource {
    /** Reference data change with a release, so an hour without asking is no risk. */
    private static final int LONG = 3_600;

    @Inject
    ReferenceReading reading;

    @Inject
    FrameworkReading frameworks;

    @Inject
    Caller caller;

    @GET
    @Path("/regions")
    @PublicRead(maxAge = LONG)
    @Operation(
            operationId = "listRegions",
            summary = "The five regions of UNESCO",
            description = "The whole list. Everybody may call it.")
    public Page<RegionRef> regions() {
        return reading.regions(caller.language());
    }

    @GET
    @Path("/languages")
    @PublicRead(maxAge = LONG)
    @Operation(
            operationId = "listLanguages",
            summary = "The languages of the interface",
            description = "The whole list. Everybody may call it.")
    public Page<LanguageView> languages() {
        return reading.languages(caller.language());
    }

    @GET
    @Path("/clusters")
    @PublicRead(maxAge = LONG)
    @Operation(
            operationId = "listClusters",
            summary = "The thematic clusters of the network",
            description = "The whole list. Everybody may call it.")
    public Page<ClusterView> clusters() {
        return reading.clusters(caller.language());
    }

    @GET
    @Path("/sdgs")
    @PublicRead(maxAge = LONG)
    @Operation(
            operationId = "listGoals",
            summary = "The Sustainable Development Goals",
            description = "The whole list. Everybody may call it.")
    public Page<GoalView> goals() {
        return reading.goals(caller.language());
    }

    @GET
    @Path("/target-groups")
    @PublicRead(maxAge = LONG)
    @Operation(
            operationId = "listTargetGroups",
            summary = "Target groups of learning",
            description = "The whole list. Everybody may call it.")
    public Page<CodedRef> targetGroups() {
        return reading.targetGroups(caller.language());
    }

    @GET
    @Path("/topics")
    @PublicRead(maxAge = LONG)
    @Operation(
            operationId = "listTopics",
            summary = "Topics of challenges and of expertise",
            description = "What cities say they struggle with, and what others can learn from them. The whole list."
                    + " Everybody may call it.")
    public Page<CodedRef> topics() {
        return reading.topics(caller.language());
    }

    @GET
    @Path("/licences")
    @PublicRead(maxAge = LONG)
    @Operation(
            operationId = "listLicences",
            summary = "Licences under which works are shared",
            description = "The whole list. Everybody may call it.")
    public Page<LicenceView> licences() {
        return reading.licences(caller.language());
    }

    @GET
    @Path("/frameworks")
    @PublicRead(maxAge = LONG)
    @Operation(
            operationId = "listFrameworks",
            summary = "Versions of the Key Features of Learning Cities",
            description = "The whole list. Everybody may call it.")
    public Page<FrameworkSummary> frameworks() {
        return frameworks.frameworks(caller.language());
    }

    @GET
    @Path("/frameworks/{version}")
    @PublicRead(maxAge = LONG)
    @Operation(
            operationId = "getFramework",
            summary = "One version of the Key Features",
            description =
                    "Areas, focal areas, features and possible measurements. `verified` says what was compared with a source. Everybody may call it.")
    public FrameworkView framework(
            @PathParam("version") @Parameter(description = "Version of the framework.", example = "kf-2013")
                    String version) {
        return frameworks.framework(version, caller.language());
    }

    @GET
    @Path("/countries")
    @PublicRead(maxAge = LONG)
    @Operation(
            operationId = "listCountries",
            summary = "Countries and their status in UNESCO",
            description = "In the alphabetical order of the caller's language. Everybody may call it.")
    public Page<CountryView> countries(@BeanParam CountryParams params) {
        return reading.countries(params, caller.language());
    }

    @GET
    @Path("/countries/{code}")
    @PublicRead(maxAge = LONG)
    @Operation(
            operationId = "getCountry",
            summary = "One country",
            description = "Names, region and dated status in UNESCO. Everybody may call it.")
    public CountryView country(
            @PathParam("code") @Parameter(description = "ISO 3166-1 alpha-2 code.", example = "CO") String code) {
        return reading.country(code, caller.language());
    }
}
