package org.learningcities.cities;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CitySummary.Evidence;
import org.learningcities.lists.Filters;

/** The filters of everything that is about cities, as they come in; {@link CityFiltering} checks them. */
class CityFilters {
    @QueryParam("q")
    @Parameter(
            description =
                    "Names, in any script and language, or beginnings of them; also of the country and of the larger unit. Letter case and"
                            + " accents do not matter, and when nothing fits, similar names are found. At most 200 characters.",
            schema = @Schema(type = SchemaType.STRING, maxLength = Filters.LONGEST_SEARCH),
            example = "chefch")
    @Nullable
    String q;

    @QueryParam("region")
    @Parameter(description = "Region of UNESCO; repeat for any of several.", example = "ARB")
    @Nullable
    List<String> region;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2 code of the country; repeat for any of several.", example = "MA")
    @Nullable
    List<String> country;

    @QueryParam("cluster")
    @Parameter(description = "Thematic cluster; repeat for any of several.", example = "ESD")
    @Nullable
    List<String> cluster;

    @QueryParam("focalArea")
    @Parameter(description = "Focal area that the city chose, 1 to 12; repeat for any of several.", example = "4")
    @Nullable
    List<String> focalArea;

    @QueryParam("feature")
    @Parameter(description = "Feature that the city names; repeat for any of several.", example = "4.3")
    @Nullable
    List<String> feature;

    @QueryParam("evidence")
    @Parameter(
            description =
                    "How well the membership is attested: by an official text, by the press, or weakly. Repeat for any of several.",
            example = "OFFICIAL")
    @Nullable
    List<Evidence> evidence;

    @QueryParam("state")
    @Parameter(
            description =
                    "State of the membership; repeat for any of several. Without it, members that count: ACTIVE and REPORT_OVERDUE.",
            example = "ACTIVE")
    @Nullable
    List<MembershipState> state;

    @QueryParam("kind")
    @Parameter(description = "Kind of local government; repeat for any of several.", example = "DISTRICT")
    @Nullable
    List<GovernmentKind> kind;

    @QueryParam("challenge")
    @Parameter(description = "Topic that the city struggles with; repeat for any of several.", example = "INCLUSION")
    @Nullable
    List<String> challenge;

    @QueryParam("expertise")
    @Parameter(
            description = "Topic that others can learn from the city; repeat for any of several.",
            example = "LITERACY")
    @Nullable
    List<String> expertise;

    @QueryParam("award")
    @Parameter(
            description =
                    "Year in which the city received the Learning City Award, a recognition that is no prize and no label; repeat for any of"
                            + " several.",
            example = "2024")
    @Nullable
    List<String> award;

    @QueryParam("populationMin")
    @Parameter(
            description = "Fewest inhabitants; cities without a known number are left out.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "0"),
            example = "100000")
    @Nullable
    Integer populationMin;

    @QueryParam("populationMax")
    @Parameter(
            description = "Most inhabitants; cities without a known number are left out.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "0"),
            example = "499999")
    @Nullable
    Integer populationMax;

    @QueryParam("memberSinceFrom")
    @Parameter(
            description = "First year of admission; cities without a known year are left out.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "0"),
            example = "2019")
    @Nullable
    Integer memberSinceFrom;

    @QueryParam("memberSinceTo")
    @Parameter(
            description = "Last year of admission; cities without a known year are left out.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "0"),
            example = "2022")
    @Nullable
    Integer memberSinceTo;

    @QueryParam("bbox")
    @Parameter(
            description =
                    "Box of longitudes and latitudes, `west,south,east,north` in degrees. A west that is larger than east crosses the"
                            + " antimeridian.",
            example = "-20,20,40,60")
    @Nullable
    String bbox;

    @QueryParam("asOf")
    @Parameter(
            description = "Show the membership as it was on this day; today when it is absent. Not in the future.",
            example = "2022-09-03")
    @Nullable
    LocalDate asOf;
}
