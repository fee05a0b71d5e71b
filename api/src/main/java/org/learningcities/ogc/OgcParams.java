package org.learningcities.ogc;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;

/** What of the features is asked for: space, time, properties and page (OGC 17-069r4 sections 7.15.2 to 7.15.5). */
class OgcParams extends OgcForm {
    static final int MAX_LIMIT = 1_000;
    private static final int DEFAULT_LIMIT = 100;

    @QueryParam("bbox")
    @Parameter(
            description =
                    "Box in degrees: `west,south,east,north`, or six numbers with heights, which no city has and which are left out of account."
                            + " A west that is larger than east crosses the antimeridian.",
            example = "-20,20,40,60")
    @Nullable
    String bbox;

    @QueryParam("datetime")
    @Parameter(
            description =
                    "An instant or an interval (RFC 3339), with `..` for an open end: cities that were members then. Without it, cities that are"
                            + " or were members.",
            example = "2019-01-01/..")
    @Nullable
    String datetime;

    @QueryParam("limit")
    @Parameter(
            description = "Features of a page, 1 to 1000; a larger number is clamped to 1000.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "1",
                            maximum = "1000",
                            defaultValue = "100"),
            example = "100")
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on; part of the address of the link `next`. Opaque and signed.")
    @Nullable
    String cursor;

    @QueryParam("offset")
    @Parameter(
            description =
                    "For clients that send it unasked: 0 and nothing else. The link `next` leads to further features.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "0", maximum = "0"),
            example = "0")
    @Nullable
    Integer offset;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2 code of the country; repeat for any of several.", example = "MA")
    @Nullable
    List<String> country;

    @QueryParam("region")
    @Parameter(description = "Region of UNESCO; repeat for any of several.", example = "ARB")
    @Nullable
    List<String> region;

    @QueryParam("kind")
    @Parameter(description = "Kind of local government; repeat for any of several.", example = "MUNICIPALITY")
    @Nullable
    List<String> kind;

    @QueryParam("state")
    @Parameter(
            description =
                    "State of the membership; repeat for any of several. Without it, members that count: ACTIVE and REPORT_OVERDUE.",
            example = "ACTIVE")
    @Nullable
    List<String> state;

    @QueryParam("evidence")
    @Parameter(description = "How well the membership is attested; repeat for any of several.", example = "OFFICIAL")
    @Nullable
    List<String> evidence;

    @QueryParam("cluster")
    @Parameter(description = "Thematic cluster; repeat for any of several.", example = "ESD")
    @Nullable
    List<String> cluster;

    @QueryParam("focalArea")
    @Parameter(description = "Focal area that the city chose, 1 to 12; repeat for any of several.", example = "4")
    @Nullable
    List<String> focalArea;

    /** Pages go on from the last feature, never by counting (API rules, "Reading"). */
    void refuseOffset() {
        if (offset != null && offset != 0) {
            throw KernelProblem.INVALID_PARAMETER
                    .problem()
                    .at("/query/offset", offset < 0 ? "too-small" : "too-large-number", 0);
        }
    }

    int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit < 1) {
            throw KernelProblem.INVALID_PARAMETER.problem().at("/query/limit", "too-small", 1);
        }
        return Math.min(limit, MAX_LIMIT);
    }

    /** The wanted values by the name of their property. */
    Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new TreeMap<>();
        put(choices, "country", country);
        put(choices, "region", region);
        put(choices, "kind", kind);
        put(choices, "state", state);
        put(choices, "evidence", evidence);
        put(choices, "cluster", cluster);
        put(choices, "focalArea", focalArea);
        return choices;
    }

    private static void put(Map<String, List<String>> choices, String name, @Nullable List<String> values) {
        if (values != null && !values.isEmpty()) {
            choices.put(name, values);
        }
    }
}
