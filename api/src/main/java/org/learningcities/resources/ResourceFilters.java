package org.learningcities.resources;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.learningcities.lists.Filters;

/** The filters of works, as they come in; {@link ResourceFiltering} checks them. */
class ResourceFilters {
    @QueryParam("q")
    @Parameter(
            description =
                    "Words, or beginnings of them, of title, summary, creators, publisher and identifiers, in any script. Letter case and accents do"
                            + " not matter. At most 200 characters.",
            schema = @Schema(type = SchemaType.STRING, maxLength = Filters.LONGEST_SEARCH),
            example = "inclusion")
    @Nullable
    String q;

    @QueryParam("type")
    @Parameter(description = "What the work is; repeat for any of several.", example = "CASE_STUDY")
    @Nullable
    List<ResourceKind> type;

    @QueryParam("language")
    @Parameter(
            description = "Language that the work exists in, a BCP 47 tag; repeat for any of several.",
            example = "fr")
    @Nullable
    List<String> language;

    @QueryParam("topic")
    @Parameter(description = "Thematic cluster that it is about; repeat for any of several.", example = "ESD")
    @Nullable
    List<String> topic;

    @QueryParam("publisher")
    @Parameter(
            description = "Publisher, written exactly as in the facet; repeat for any of several.",
            example = "UNESCO Institute for Lifelong Learning")
    @Nullable
    List<String> publisher;

    @QueryParam("licence")
    @Parameter(
            description = "Code of the licence, NOASSERTION for an unknown one; repeat for any of several.",
            example = "CC-BY-SA-3.0-IGO")
    @Nullable
    List<String> licence;

    @QueryParam("city")
    @Parameter(
            description =
                    "A city in addresses: works about it, from it or adopted there; repeat for any of several, at most ten.",
            example = "cork-ie")
    @Nullable
    List<String> city;

    @QueryParam("country")
    @Parameter(
            description = "ISO 3166-1 alpha-2 code of the country of such a city; repeat for any of several.",
            example = "IE")
    @Nullable
    List<String> country;

    @QueryParam("yearFrom")
    @Parameter(
            description = "First year of issue; works without a year are left out.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1900"),
            example = "2015")
    @Nullable
    Integer yearFrom;

    @QueryParam("yearTo")
    @Parameter(
            description = "Last year of issue; works without a year are left out.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1900"),
            example = "2020")
    @Nullable
    Integer yearTo;
}
